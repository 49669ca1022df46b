import { z } from 'astro/zod';

const band = z.strictObject({
  /** Highest Flesch-Kincaid grade, everything counted. */
  rawGrade: z.number(),
  /** Highest grade with must-keep terms counted as two syllables. */
  adjustedGrade: z.number(),
  /** Longest sentence in words, English. */
  sentenceWordsEn: z.number().int(),
  /** Longest sentence in words, Spanish. */
  sentenceWordsEs: z.number().int(),
  /** Lowest INFLESZ score, Spanish. */
  inflesz: z.number(),
  /** Lowest Fernández-Huerta score, Spanish. */
  fernandezHuerta: z.number(),
});

/** policy/readability.yaml: the limits of the writing standard. */
export const readabilityPolicy = z.strictObject({
  urgent: band,
  routine: band,
  /** Highest adjusted SMOG grade, from 30 sentences on. */
  smogAdjusted: z.number(),
  /** Fewest words before grades are computed. */
  minimumWords: z.number().int(),
  paragraphSentences: z.number().int(),
  paragraphWords: z.number().int(),
  listItems: z.number().int(),
  /** Terms that must be used as they are; each counts as one two-syllable word when adjusted. */
  keepTerms: z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) }),
  /** Syllables of words that the counter gets wrong. */
  syllables: z.record(z.string(), z.number().int()),
});
export type ReadabilityPolicy = z.infer<typeof readabilityPolicy>;
