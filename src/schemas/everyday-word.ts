import { z } from 'astro/zod';
import { locales } from '../settings.ts';

/** What people type, and the term the guide uses. Used by search; never printed as our own wording. */
export const everydayWord = z.strictObject({
  /** What people type, as they type it. */
  term: z.string().min(1),
  /** Language they type it in. */
  lang: z.enum(locales),
  /** What they mean: the `term` of an entry of search-concepts.yaml. */
  standardTerm: z.string().min(1),
  /** What kind of thing that is. */
  kind: z.enum([
    'adulterant',
    'condition',
    'medicine',
    'overdose',
    'person',
    'service',
    'state',
    'substance',
    'symptom',
    'treatment',
    'use',
  ]),
  /** Has more than one meaning: show all. */
  ambiguous: z.boolean().optional(),
  /** Understood in search, never shown. */
  stigmatizing: z.boolean().optional(),
  note: z.string().optional(),
});
export type EverydayWord = z.infer<typeof everydayWord>;
