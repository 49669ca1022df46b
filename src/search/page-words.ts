import type { Locale } from '../settings.ts';
import { fold, longestQuery, rootOf, wordsOf } from './fold.ts';
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

/** A folded word of the guide. */
export interface KnownWord {
  word: string;
  root: string;
  /** How many pages have it. */
  pages: number;
  /** Page that it was counted for last, so that it counts once a page. */
  last: IndexedPage | null;
  /** Whether it stands in more than aliases, so that it is spelt as it should be. */
  written: boolean;
}

/**
 * The words of all pages. The guide says the same few thousand words over and over, so each is folded, cut to its
 * root and looked up once.
 */
export class WordCounts {
  readonly #locale: Locale;
  readonly #words = new Map<string, KnownWord>();
  /** Words of what stands between two spaces. */
  readonly #pieces = new Map<string, readonly KnownWord[]>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** All words that were counted. */
  all(): Iterable<KnownWord> {
    return this.#words.values();
  }

  /** Counts the words of a text of a page. @returns its roots, each once */
  count(text: string, page: IndexedPage, place: Place): string[] {
    const roots: string[] = [];
    for (const piece of text.slice(0, longestQuery).split(' '))
      for (const known of this.#pieces.get(piece) ?? this.#meet(piece)) {
        if (place !== 'alias') known.written = true;
        if (known.last !== page) {
          known.last = page;
          known.pages += 1;
        }
        if (!roots.includes(known.root)) roots.push(known.root);
      }
    return roots;
  }

  #meet(piece: string): readonly KnownWord[] {
    const words = wordsOf(piece).map((word) => {
      const known = this.#words.get(word);
      if (known) return known;
      const met = { word, root: rootOf(word, this.#locale), pages: 0, last: null, written: false };
      this.#words.set(word, met);
      return met;
    });
    this.#pieces.set(piece, words);
    return words;
  }
}

/** Cuts a page into its phrases, and counts their words. */
export function pageWords(page: IndexedPage, words: WordCounts): PageWords {
  const phrase = (place: Place, text: string): PagePhrase => ({ place, roots: words.count(text, page, place) });
  return {
    page,
    names: [fold(page.t), ...page.x],
    phrases: [
      phrase('title', page.t),
      ...[...page.x, ...page.w].map((alias) => phrase('alias', alias)),
      ...page.h.map((heading) => phrase('heading', heading)),
      ...page.k.map((point) => phrase('point', point)),
      phrase('summary', page.s),
    ],
  };
}
