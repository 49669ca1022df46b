import { z } from 'astro/zod';

const isPattern = (text: string): boolean => {
  try {
    new RegExp(`(?:${text})`, 'u');
    return true;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return false;
  }
};

/** A regular expression. Back references are refused because patterns are joined, which renumbers groups. */
const pattern = z
  .string()
  .refine(isPattern, 'not a regular expression')
  .refine((text) => !/\\[1-9]/.test(text), 'back references such as \\1 do not work here');

const exception = z.union([z.string(), z.strictObject({ allow: pattern })]);

/** One entry of policy/language.yaml: words to avoid, and what to say. */
export const languageEntry = z.strictObject({
  id: z.string(),
  /** Patterns, matched as whole words. */
  avoid: z.array(pattern).min(1),
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
    properNames: z.record(z.string(), z.array(pattern)),
    allowedWords: z.record(z.string(), z.array(z.strictObject({ word: z.string(), note: z.string() }))),
  }),
  entries: z.array(languageEntry),
});
export type LanguagePolicy = z.infer<typeof languagePolicy>;
