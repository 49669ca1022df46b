import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmallSearch } from '../../src/search/rank.ts';
import { readIndex } from '../../src/search/index-file.ts';
import { basePath, locales } from '../../src/settings.ts';
import { distFolder } from '../built-site.ts';
import { goldenQueries, scoreOf } from './golden-queries.ts';
import { keyOfPath } from './page-keys.ts';

const queries = goldenQueries();
const searches = Object.fromEntries(
  locales.map((locale) => {
    const file = readFileSync(join(distFolder, `search/${locale}.txt`), 'utf8');
    return [locale, new SmallSearch(readIndex(file))];
  }),
);
const keyOf = keyOfPath(basePath);
const run = (query: { q: string; lang: string }): string[] =>
  (searches[query.lang]?.search(query.q).pages ?? []).map(({ page }) => keyOf(page.u));

describe('the golden set', () => {
  test('has 250 English and 150 Spanish queries of every kind, none twice, and names pages that exist', () => {
    const of = (lang: string) => queries.filter((query) => query.lang === lang);
    expect(of('en').length).toBeGreaterThanOrEqual(250);
    expect(of('es').length).toBeGreaterThanOrEqual(150);
    for (const lang of locales) expect(new Set(of(lang).map((query) => query.kind)).size).toBe(7);
    const typed = queries.map((query) => `${query.lang} ${query.q}`);
    expect(typed.filter((item, index) => typed.indexOf(item) !== index)).toEqual([]);
    const known = new Set(Object.values(searches).flatMap((search) => search.paths().map(keyOf)));
    const named = queries.flatMap((query) => [...query.pages, ...(query.notFirst ?? [])]);
    expect([...new Set(named)].filter((page) => !known.has(page))).toEqual([]);
  });

  test.each(locales)(
    '%s: the right page among the first three for 97 of 100, first for 85; none empty or misled',
    async (lang) => {
      const score = await scoreOf(
        queries.filter((query) => query.lang === lang),
        run,
      );
      console.log(`${lang}: first ${score.first.toFixed(3)}, first three ${score.firstThree.toFixed(3)}`);
      expect(score.empty).toEqual([]);
      expect(score.misled).toEqual([]);
      expect(score.firstThree, JSON.stringify(score.missed, null, 1)).toBeGreaterThanOrEqual(0.97);
      expect(score.first).toBeGreaterThanOrEqual(0.85);
    },
  );
});
