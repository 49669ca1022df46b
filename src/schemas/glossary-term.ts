import { z } from 'astro/zod';
import { pageKey, slug, texts } from './primitives.ts';

const termWords = z.strictObject({
  /** The term. */
  term: z.string(),
  /** How to say it, such as "byoo-preh-NOR-feen"; null when it is plain. */
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
  /** Anchor of the entry and name in `<Term id="…">`. */
  id: slug,
  /** The entry in English. */
  en: termWords,
  /** The entry in Spanish. */
  es: termWords.optional(),
  /** Page that says more, as kind/id. */
  page: pageKey.nullable(),
  /** Ids from sources.yaml of what the entry claims; a figure needs one. */
  sources: z.array(slug),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
