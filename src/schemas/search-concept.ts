import { z } from 'astro/zod';
import { pageKey, texts } from './primitives.ts';

/**
 * A thing people look for, with the pages that answer it. `everyday-words.yaml` gives the words for it; an
 * editor mends a query by adding a word there, or a page here.
 */
export const searchConcept = z.strictObject({
  /** Name, the `standardTerm` of everyday words. */
  term: z.string().min(1),
  /** Pages that answer it, best first. */
  pages: z.array(pageKey),
  /** English words that stand for it in the text of pages. */
  en: texts,
  /** Spanish words for it, without slang. */
  es: texts,
  /**
   * What kind of word it is: a name that is never corrected into another, or a need that steers within a subject
   * ("cost", "while pregnant"). Left out for plain subjects.
   */
  role: z.enum(['name', 'need']).optional(),
  /** The danger to a life that this concept answers; such a query leads here whatever else it says. */
  danger: z.enum(['overdose', 'child', 'suicide']).optional(),
});
export type SearchConcept = z.infer<typeof searchConcept>;
