import { agesAsWords } from './ages.ts';
import { fold } from './fold.ts';
import { conceptsOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';
import { correct, guessName } from './spelling.ts';
import { stopWords } from './stop-words.ts';

/** One part of a query: words that stand for one thing. */
export interface QueryPart {
  /** What was typed, folded. */
  typed: string;
  /** Words to look for: any of them will do. */
  words: string[];
  /** Concepts to look for: any of them will do. */
  concepts: number[];
  /** Whether the part steers within a subject and may be left out first. */
  need: boolean;
  /** Set when the last word may go on, since the reader is still typing. */
  unfinished: boolean;
}

/** What a query asks for. */
export interface Understanding {
  parts: QueryPart[];
  /** Words read as other words: what was typed, and what it was taken for. */
  corrections: { typed: string; read: string }[];
  /** Queries to offer when a name may be one of several. */
  didYouMean: string[];
}

/** Words that are spelt as they should be, without the one that is asked about. */
const writtenWords = (lexicon: Lexicon, without: string): ReadonlyMap<string, number> =>
  new Map([...lexicon.words].filter(([word]) => word !== without && lexicon.written.has(word)));

/** Most words of a phrase that is looked up as one. */
const longestPhrase = 6;

/**
 * Reads a query: longest known phrases first, then single words, without the shapes of questions, and misspelt
 * words put right.
 * @param query as typed
 * @param guessing whether a word that is near nothing may be a badly misspelt name, which is asked about
 */
export function understand(query: string, lexicon: Lexicon, guessing = false): Understanding {
  const typed = agesAsWords(fold(query), lexicon.locale)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => segmented(word, lexicon));
  const stops = stopWords[lexicon.locale];
  const known = (words: readonly string[]): readonly number[] | undefined => conceptsOf(lexicon, words);
  const parts: QueryPart[] = [];
  const corrections: Understanding['corrections'] = [];
  const didYouMean: string[] = [];

  const addPhrase = (words: readonly string[], concepts: readonly number[], original = words): void => {
    const found = concepts.flatMap((index) => lexicon.concepts[index] ?? []);
    parts.push({
      typed: original.join(' '),
      words: [...new Set([words.join(' '), ...found.flatMap((concept) => concept.words)])],
      concepts: [...concepts],
      need: found.length > 0 && found.every((concept) => concept.role === 'need'),
      unfinished: false,
    });
  };

  const addWord = (word: string, last: boolean): void => {
    const spelt = correct(word, lexicon);
    const correction = spelt ?? (guessing ? guessName(word, lexicon) : null);
    if (correction) {
      // Names of one thing, as in two languages, need no question; a guess always does.
      const things = new Set(correction.words.map((other) => known([other])?.join(' ') ?? other));
      const asked = correction.uncertain && (spelt === null || things.size > 1);
      const read = asked ? correction.words : correction.words.slice(0, 1);
      if (asked) didYouMean.push(...read.map((other) => typed.map((item) => (item === word ? other : item)).join(' ')));
      else corrections.push({ typed: word, read: read.join(' ') });
      addPhrase(
        read,
        read.flatMap((other) => known([other]) ?? []),
        [word],
      );
      const part = parts.at(-1);
      if (part) part.words.push(...read);
      return;
    }
    // A spelling that only aliases have is somebody's typing error that an editor has met: read it both ways.
    const alias = lexicon.words.has(word) && !lexicon.written.has(word);
    const meant = alias ? correct(word, { names: lexicon.names, words: writtenWords(lexicon, word) }) : null;
    parts.push({
      typed: word,
      words: [word, ...(meant?.words ?? [])],
      concepts: (meant?.words ?? []).flatMap((other) => known([other]) ?? []),
      need: false,
      unfinished: last && !lexicon.words.has(word) && word.length >= 3,
    });
  };

  let index = 0;
  while (index < typed.length) {
    let length = Math.min(longestPhrase, typed.length - index);
    while (length > 0) {
      const words = typed.slice(index, index + length);
      const concepts = known(words);
      // A small word is a phrase of its own only when nothing else was typed.
      const small = length === 1 && stops.has(words[0] ?? '') && typed.length > 1;
      if (concepts && !small) {
        addPhrase(words, concepts);
        break;
      }
      length -= 1;
    }
    if (length > 0) {
      index += length;
      continue;
    }
    const word = typed[index] ?? '';
    if (!stops.has(word)) addWord(word, index === typed.length - 1);
    index += 1;
  }
  // Nothing but small words: they are all there is to go by.
  if (parts.length === 0) typed.forEach((word, position) => addWord(word, position === typed.length - 1));
  return { parts, corrections, didYouMean: [...new Set(didYouMean)] };
}
