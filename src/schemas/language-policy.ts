import { z } from 'astro/zod';

const exception = z.union([z.string(), z.strictObject({ allow: z.string() })]);

/** One entry of policy/language.yaml: words to avoid, and what to say. */
export const languageEntry = z.strictObject({
  id: z.string(),
  /** Patterns, matched as whole words. */
  avoid: z.array(z.string()).min(1),
  use: z.array(z.string()),
  lang: z.enum(['en', 'es']),
  severity: z.enum(['error', 'warning']),
  /** Names of contexts, or patterns that are let pass. */
  exceptions: z.array(exception).optional(),
  why: z.string(),
  source: z.array(z.string()).optional(),
  tests: z.strictObject({ flag: z.string(), pass: z.string() }),
  caseSensitive: z.boolean().optional(),
  group: z.string().optional(),
});
export type LanguageEntry = z.infer<typeof languageEntry>;

/** The whole file. */
export const languagePolicy = z.strictObject({
  meta: z.strictObject({
    version: z.string(),
    languages: z.array(z.string()),
    severity: z.record(z.string(), z.string()),
    contexts: z.record(z.string(), z.string()),
    properNames: z.record(z.string(), z.array(z.string())),
    allowedWords: z.record(z.string(), z.array(z.strictObject({ word: z.string(), note: z.string() }))),
  }),
  entries: z.array(languageEntry),
});
export type LanguagePolicy = z.infer<typeof languagePolicy>;
