import type { Locale } from '../settings.ts';
import { anchorOf, rootOf, wordsOf } from './fold.ts';
import { rootsOf } from './page-words.ts';
import { holds } from './score.ts';
import type { WantedPart } from './score.ts';
import type { IndexedPage } from './small-index.ts';
import type { QueryPart } from './understand.ts';

/** Where on a page a query is answered. */
export interface PlaceOnPage {
  /** Address with the anchor of the heading that fits best. */
  href: string;
  /** Heading that fits best, or null for the page as a whole. */
  heading: string | null;
  /** Position of that heading on the page, or -1. */
  section: number;
  /** The sentence that answers, as far as the small index knows: a key point or the summary. */
  passage: string;
  /** Whether what stands under the heading answers better than the passage. */
  sectionSaysMore: boolean;
}

/** Share of a query that a key point must say, lest a word in passing make it look like the answer. */
const leastShare = 0.4;

/**
 * Finds the heading, and the key point or summary, that say most of a query. Only what the title does not say
 * already counts: on the page about methadone, every heading is about methadone.
 * @param weights weight of each wanted part
 */
export function placeOn(
  page: IndexedPage,
  parts: readonly QueryPart[],
  wanted: readonly WantedPart[],
  weights: readonly number[],
  locale: Locale,
): PlaceOnPage {
  const title = rootsOf(page.t, locale);
  const asked = new Set(parts.flatMap((part) => part.words.flatMap(wordsOf)).map((word) => rootOf(word, locale)));
  const section = best(
    page.h,
    (heading) => new Set(rootsOf(heading, locale).filter((root) => asked.has(root) && !title.includes(root))).size,
  );
  const heading = page.h[section] ?? null;

  const fitOf = (text: string): number => {
    const roots = rootsOf(text, locale);
    return wanted.reduce((sum, part, index) => {
      const open = holds(title, part) === 1 ? 0 : (weights[index] ?? 0);
      return sum + holds(roots, part) * open;
    }, 0);
  };
  const enough = weights.reduce((sum, weight) => sum + weight, 0) * leastShare;
  const point = page.k[best(page.k, fitOf)];
  const says = point !== undefined && fitOf(point) >= enough && fitOf(point) > fitOf(page.s);
  return {
    heading,
    section,
    href: heading === null ? page.u : `${page.u}#${anchorOf(heading)}`,
    passage: says ? point : page.s,
    sectionSaysMore: heading !== null && !(says && fitOf(point) > fitOf(heading)),
  };
}

/** Position of the first text that fits best, or -1 when none fits at all. */
function best(texts: readonly string[], fitOf: (text: string) => number): number {
  let found = -1;
  let most = 0;
  texts.forEach((text, position) => {
    const fit = fitOf(text);
    if (fit > most) [found, most] = [position, fit];
  });
  return found;
}
