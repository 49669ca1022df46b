import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { pageKey } from '../../src/schemas/primitives.ts';
import { locales } from '../../src/settings.ts';

/** One thing that people type, and the pages that answer it. */
export const goldenQuery = z.strictObject({
  q: z.string().min(1),
  lang: z.enum(locales),
  kind: z.enum(['typo', 'slang', 'brand', 'question', 'symptom', 'need', 'plain']),
  /** Pages that answer, best first. */
  pages: z.array(pageKey).min(1),
  /** Pages that may not come first: they would mislead. */
  notFirst: z.array(pageKey).optional(),
});
export type GoldenQuery = z.infer<typeof goldenQuery>;

const read = (file: string): GoldenQuery[] =>
  z.array(goldenQuery).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

/**
 * The golden set.
 * @throws when an entry does not fit, saying which
 */
export const goldenQueries = (): GoldenQuery[] => read('queries.yaml');

/**
 * Queries by somebody who had seen neither the search nor its words, and for which no words were added since: they tell
 * how search does on what nobody has thought of.
 * @throws when an entry does not fit, saying which
 */
export const unseenQueries = (): GoldenQuery[] => read('unseen-queries.yaml');

/** How a search did on a set of queries. */
export interface Score {
  queries: number;
  /** Share with an acceptable page first, and among the first three, 0 to 1. */
  first: number;
  firstThree: number;
  /** Queries that found nothing. */
  empty: string[];
  /** Queries with a page first that may not be. */
  misled: string[];
  /** Queries without an acceptable page among the first three, with what they found. */
  missed: { q: string; lang: string; found: string[]; wanted: string[] }[];
}

/**
 * Holds a search against the golden set.
 * @param search gives the keys (`kind/id`) of pages that a query finds, best first
 */
export async function scoreOf(
  queries: readonly GoldenQuery[],
  search: (query: GoldenQuery) => string[] | Promise<string[]>,
): Promise<Score> {
  const score: Score = { queries: queries.length, first: 0, firstThree: 0, empty: [], misled: [], missed: [] };
  for (const query of queries) {
    const found = await search(query);
    const place = found.findIndex((page) => query.pages.includes(page));
    if (found.length === 0) score.empty.push(query.q);
    if (found[0] !== undefined && query.notFirst?.includes(found[0])) score.misled.push(query.q);
    if (place === 0) score.first += 1;
    if (place >= 0 && place < 3) score.firstThree += 1;
    else score.missed.push({ q: query.q, lang: query.lang, found: found.slice(0, 3), wanted: query.pages });
  }
  score.first /= queries.length;
  score.firstThree /= queries.length;
  return score;
}
