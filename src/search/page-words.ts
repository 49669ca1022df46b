import type { Locale } from '../settings.ts';
import { rootOf, wordsOf } from './fold.ts';
import type { IndexedPage } from './small-index.ts';

/** Where a phrase of a page stands, with how much a match there weighs. */
export const placeWeights = { title: 1, alias: 1, heading: 0.75, summary: 0.5 } as const;
export type Place = keyof typeof placeWeights;

/** One phrase of a page as roots: its title, one alias, one heading or its summary. */
export interface PagePhrase {
  place: Place;
  roots: readonly string[];
}

/** What search knows of one page. */
export interface PageWords {
  page: IndexedPage;
  phrases: readonly PagePhrase[];
}

/** Roots of a text. */
export const rootsOf = (text: string, locale: Locale): string[] => wordsOf(text).map((word) => rootOf(word, locale));

/** Cuts a page into its phrases. */
export function pageWords(page: IndexedPage, locale: Locale): PageWords {
  const phrase =
    (place: Place) =>
    (text: string): PagePhrase => ({ place, roots: [...new Set(rootsOf(text, locale))] });
  return {
    page,
    phrases: [
      phrase('title')(page.t),
      ...[...page.x, ...(page.w ?? [])].map(phrase('alias')),
      ...page.h.map(phrase('heading')),
      phrase('summary')(page.s),
    ],
  };
}
