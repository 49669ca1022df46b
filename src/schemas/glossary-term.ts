import { z } from 'astro/zod';
import { pageKey, slug, texts } from './primitives.ts';

const termWords = z.strictObject({
  /** The term. */
  term: z.string(),
  /** How to say it, such as "byoo-preh-NOR-feen", or null when it is plain. */
  say: z.string().nullable(),
  /** What it is, in one sentence that does not use the term. */
  meaning: z.string(),
  /** What it means for the reader, one or two sentences. */
  forYou: z.string(),
  /** Other names people may hear; slang is shown in quotation marks. */
  alsoCalled: texts,
});

/** One glossary entry, with its twin in each translation that has one. */
export const glossaryTerm = z.strictObject({
  id: slug,
  en: termWords,
  es: termWords.optional(),
  /** Page that says more, or null. */
  page: pageKey.nullable(),
  /** Sources of what the entry claims. */
  sources: z.array(slug),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
