import type { Locale } from '../settings.ts';
import { fold, rootOf, wordsOf } from './fold.ts';
import type { IndexedPage } from './small-index.ts';

/** Where a phrase of a page stands, with how much a match there weighs. */
export const placeWeights = { title: 1, alias: 1, heading: 0.75, point: 0.2, summary: 0.5 } as const;
export type Place = keyof typeof placeWeights;

/** One phrase of a page as roots: its title, one alias, one heading, one key point or its summary. */
export interface PagePhrase {
  place: Place;
  roots: readonly string[];
}

/** Whether a phrase tells what its page is about. A key point names much in passing, so it makes no word common. */
export const tells = ({ place }: PagePhrase): boolean => place !== 'point';

/** What search knows of one page. */
export interface PageWords {
  page: IndexedPage;
  phrases: readonly PagePhrase[];
  /** Its title and aliases, folded. */
  names: readonly string[];
}

/** Roots of a text. */
export const rootsOf = (text: string, locale: Locale): string[] => wordsOf(text).map((word) => rootOf(word, locale));

/**
 * Cuts a page into its phrases.
 * @param meet called with the folded words of each phrase, and where it stands
 */
export function pageWords(
  page: IndexedPage,
  locale: Locale,
  meet: (words: readonly string[], place: Place) => void,
): PageWords {
  const phrase = (place: Place, words: readonly string[]): PagePhrase => {
    meet(words, place);
    const roots: string[] = [];
    for (const word of words) {
      const root = rootOf(word, locale);
      if (!roots.includes(root)) roots.push(root);
    }
    return { place, roots };
  };
  const names = [fold(page.t), ...page.x];
  return {
    page,
    names,
    phrases: [
      phrase('title', wordsOf(page.t)),
      // Aliases and own words are folded already.
      ...[...page.x, ...page.w].map((alias) => phrase('alias', alias.split(' '))),
      ...page.h.map((heading) => phrase('heading', wordsOf(heading))),
      ...page.k.map((point) => phrase('point', wordsOf(point))),
      phrase('summary', wordsOf(page.s)),
    ],
  };
}
