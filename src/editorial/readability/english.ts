import { syllable } from 'syllable';
import type { Counts } from './text.ts';

/** Words counted already: a guide says the same few thousand words over and over. */
const counted = new Map<string, number>();

function packageCount(word: string): number {
  const before = counted.get(word);
  if (before !== undefined) return before;
  const found = syllable(word);
  counted.set(word, found);
  return found;
}

/**
 * Counter of English syllables.
 * @param known syllables of words that the package gets wrong, in lower case
 */
export const englishSyllables =
  (known: Record<string, number>) =>
  (word: string): number =>
    // A numeral is read aloud as at least one syllable; the package gives none.
    known[word.toLowerCase()] ?? Math.max(1, packageCount(word));

/** Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** SMOG grade: 1.0430 × √(long words × 30 / sentences) + 3.1291 (McLaughlin, 1969); meant for 30 sentences or more. */
export const smog = ({ longWords, sentences }: Counts): number =>
  1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291;
