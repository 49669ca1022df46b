import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SmallSearch } from '../../src/search/rank.ts';
import { readIndex } from '../../src/search/index-file.ts';
import { basePath, locales } from '../../src/settings.ts';
import type { Locale } from '../../src/settings.ts';
import { goldenQueries, unseenQueries } from '../../tests/golden/golden-queries.ts';
import type { GoldenQuery } from '../../tests/golden/golden-queries.ts';
import { keyOfPath } from '../../tests/golden/page-keys.ts';
import type { Search, Session } from './session.ts';

/** Queries of each language that are typed into the real pages. */
const typed = 10;

const all = goldenQueries();
const unseen = unseenQueries();

/** The golden queries of one language. */
export const queriesOf = (locale: Locale): GoldenQuery[] => all.filter((query) => query.lang === locale);

/** Queries of one language for which no words were added to the guide. */
export const unseenOf = (locale: Locale): GoldenQuery[] => unseen.filter((query) => query.lang === locale);

const everyQuery = (locale: Locale): string[] => [...queriesOf(locale), ...unseenOf(locale)].map(({ q }) => q);

/** Some of them, evenly spread, so that every kind is among them. */
export const sampleOf = (locale: Locale): string[] => {
  const queries = queriesOf(locale);
  return Array.from({ length: typed }, (_, index) => queries[Math.floor((index * queries.length) / typed)]?.q ?? '');
};

/** Pages that a search finds for each query, best first. */
export type Found = ReadonlyMap<string, readonly string[]>;

/**
 * The guide's answers. Only pages of its small index count: the helplines and glossary entries above them do
 * not, nor do passages that the search page adds when there are fewer than three.
 * @param folder the built guide
 * @throws Error when it has no index
 */
export function guideAnswers(folder: string): Record<Locale, Found> {
  const keyOf = keyOfPath(basePath);
  const answers = (locale: Locale): Found => {
    const search = new SmallSearch(readIndex(readFileSync(join(folder, `search/${locale}.txt`), 'utf8')));
    return new Map(everyQuery(locale).map((q) => [q, search.search(q).pages.map(({ page }) => keyOf(page.u))]));
  };
  return Object.fromEntries(locales.map((locale) => [locale, answers(locale)])) as Record<Locale, Found>;
}

/** A page's key by its path. Starlight shows a page that is not translated under the translation's address. */
export function keyReader(): (path: string) => string {
  const keyOf = keyOfPath(basePath);
  return (path) => (keyOf(path) === path ? keyOf(path.replace(/^\/es\//, '/')) : keyOf(path));
}

/** Pagefind's answers, the first three of each query. */
export async function pagefindAnswers(session: Session, locale: Locale): Promise<Found> {
  const keyOf = keyReader();
  const queries = everyQuery(locale);
  const paths = await session.pagefindAnswers(locale, queries);
  return new Map(queries.map((query, index) => [query, (paths[index] ?? []).map(keyOf)]));
}

/**
 * Counts the queries of the sample for which the real page, newly opened and typed into, draws what was computed first.
 * @param found what was computed
 */
export async function agreeing(search: Search, session: Session, locale: Locale, found: Found): Promise<number> {
  const keyOf = keyReader();
  let count = 0;
  for (const query of sampleOf(locale)) {
    const keys = (await session.typed(locale, query)).map(keyOf);
    // The guide draws helplines and glossary entries first, and passages after few pages.
    const drawn = [...new Set(keys)].filter((key) => /^[a-z-]+\/[a-z0-9-]+$/.test(key));
    const computed = (found.get(query) ?? []).slice(0, 3);
    const compared = search.surface.kind === 'guide' ? computed.length : 3;
    if (drawn.slice(0, compared).join() === computed.join()) count += 1;
  }
  return count;
}
