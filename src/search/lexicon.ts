import type { Locale } from '../settings.ts';
import { rootOf } from './fold.ts';
import type { IndexedConcept, SmallIndex } from './small-index.ts';
import type { Vocabulary } from './spelling.ts';

/** What the guide knows of words, in one language. */
export interface Lexicon extends Vocabulary {
  locale: Locale;
  concepts: readonly Pick<IndexedConcept, 'words' | 'role'>[];
  /** Folded words of titles, headings and summaries: spelt as they should be. */
  written: ReadonlySet<string>;
  /** Folded phrases as they are written, and by their roots, so that "rigs" finds "rig". */
  phrases: ReadonlyMap<string, readonly number[]>;
  rooted: ReadonlyMap<string, readonly number[]>;
}

const rootedPhrase = (words: readonly string[], locale: Locale): string =>
  words.map((word) => rootOf(word, locale)).join(' ');

/**
 * The lexicon of an index.
 * @param words folded words of its pages, with how many pages hold them
 * @param written those of them that stand in titles, headings and summaries
 */
export function lexiconOf(
  index: SmallIndex,
  words: ReadonlyMap<string, number>,
  written: ReadonlySet<string>,
): Lexicon {
  const phrases = new Map<string, number[]>();
  const rooted = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, phrase: string, concept: number): void => {
    const concepts = map.get(phrase);
    if (!concepts) map.set(phrase, [concept]);
    else if (!concepts.includes(concept)) concepts.push(concept);
  };
  index.concepts.forEach((concept, position) => {
    for (const phrase of [...concept.words, ...concept.phrases]) {
      add(phrases, phrase, position);
      add(rooted, rootedPhrase(phrase.split(' '), index.locale), position);
    }
  });
  return {
    locale: index.locale,
    words,
    written,
    names: new Set(
      index.concepts
        .filter(({ role }) => role === 'name')
        .flatMap((concept) => concept.words)
        .filter((word) => !word.includes(' ')),
    ),
    phrases,
    rooted,
    concepts: index.concepts,
  };
}

/** Concepts that a run of folded words may mean, or undefined when it is no phrase. */
export function conceptsOf(lexicon: Lexicon, words: readonly string[]): readonly number[] | undefined {
  const exact = lexicon.phrases.get(words.join(' '));
  if (exact) return exact;
  // A short word loses too much of itself with its ending to be told by its root.
  if (words.length === 1 && (words[0] ?? '').length < 4) return undefined;
  return lexicon.rooted.get(rootedPhrase(words, lexicon.locale));
}
