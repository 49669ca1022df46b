import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmallSearch } from '../../src/search/rank.ts';
import { readIndex } from '../../src/search/index-file.ts';
import { basePath, locales } from '../../src/settings.ts';
import { distFolder } from '../built-site.ts';
import { goldenQueries, scoreOf, unseenQueries } from './golden-queries.ts';
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

  test.each(locales)(
    '%s: of what nobody has thought of, three in four come first, nine in ten among three',
    async (lang) => {
      const score = await scoreOf(
        unseenQueries().filter((query) => query.lang === lang),
        run,
      );
      console.log(`${lang}, unseen: first ${score.first.toFixed(3)}, first three ${score.firstThree.toFixed(3)}`);
      expect(score.misled).toEqual([]);
      expect(score.firstThree).toBeGreaterThanOrEqual(0.9);
      expect(score.first).toBeGreaterThanOrEqual(0.75);
    },
  );

  // A name of four letters has not enough left of it.
  test.each(locales)('%s: a name of five letters or more with two typing errors always finds something', (lang) => {
    const search = searches[lang];
    const concepts = (search?.index.concepts ?? []).filter(({ role }) => role === 'name');
    const names = concepts.flatMap(({ words }) => words.filter((name) => /^\S{5,}$/.test(name)));
    expect(names.length).toBeGreaterThan(60);
    const typed = names.flatMap((name) =>
      [...name].flatMap((_, at) => [missing(swapped(name, at), at + 2), doubled(missing(name, at), at + 1)]),
    );
    expect(typed.filter((query) => search?.search(query).pages.length === 0)).toEqual([]);
  });
});

const missing = (word: string, at: number): string =>
  word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
const swapped = (word: string, at: number): string =>
  at + 1 < word.length ? `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}` : word;
const doubled = (word: string, at: number): string => {
  const place = at % word.length;
  return word.slice(0, place) + word[place] + word.slice(place);
};
