/** Words of a text; a number counts as one. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Short forms whose full stop does not end a sentence. */
const shortForm = /(?:^|[\s(])(?:[a-z]\.[a-z]|[A-Z](?:\.[A-Z])*|Dr|Dra|Sr|Sra|St|vs)\.$/;

/** Sentences of a text. A short form such as "8 a.m." or "U.S." ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.?!]["”»)]?)\s+/)) {
    const last = sentences.at(-1);
    if (last !== undefined && shortForm.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** What every formula is computed from. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
  /** Words of three syllables or more. */
  longWords: number;
}

/**
 * Counts a text whose blocks end with full stops.
 * @param syllables gives the syllables of one word
 */
export function count(text: string, syllables: (word: string) => number): Counts {
  const each = wordsIn(text).map((word) => syllables(word));
  return {
    words: each.length,
    sentences: sentencesOf(text).length,
    syllables: each.reduce((sum, item) => sum + item, 0),
    longWords: each.filter((item) => item >= 3).length,
  };
}

/** The text with each term that must stay replaced by a word of two syllables, longest terms first. */
export function withoutKeptTerms(text: string, keepTerms: readonly string[], twoSyllables: string): string {
  const terms = [...keepTerms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (terms.length === 0) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), twoSyllables);
}
