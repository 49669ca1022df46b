import { z } from 'astro/zod';
import { locales } from '../settings.ts';

/** What people type, and the term the guide uses. Used by search; never printed as our own wording. */
export const everydayWord = z.strictObject({
  term: z.string().min(1),
  lang: z.enum(locales),
  standardTerm: z.string().min(1),
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
