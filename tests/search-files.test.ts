import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../src/search/fold.ts';
import { readIndex } from '../src/search/index-file.ts';
import { readSections } from '../src/search/section-file.ts';
import { basePath, locales } from '../src/settings.ts';
import { builtPages, distFolder } from './built-site.ts';

const file = (path: string): string => readFileSync(join(distFolder, path), 'utf8');
const html = new Map(builtPages().map((page) => [page.path, page.html]));
const searchPage = (locale: string): string =>
  html.get(`${basePath}${locale === 'en' ? '' : `${locale}/`}search/`) ?? '';
/** Files that a search page asks for by itself: its scripts, and the index that it loads beforehand. */
const asked = (page: string): string[] =>
  [...page.matchAll(/<script[^>]*\ssrc="([^"]*)"|<link[^>]*rel="preload"[^>]*\shref="([^"]*)"/g)].map((match) =>
    (match[1] ?? match[2] ?? '').slice(basePath.length),
  );

describe.each(locales)('the files of search in %s', (locale) => {
  const index = readIndex(file(`search/${locale}.txt`));
  const sections = readSections(file(`search/${locale}-sections.txt`), index.stamp);

  test('the first answer takes at most 60,000 bytes brotli beyond the page', () => {
    const files = asked(searchPage(locale));
    expect(files).toContain(`search/${locale}.txt`);
    expect(files.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
    const bytes = files.map((name) => brotliCompressSync(file(name)).length);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      JSON.stringify([files, bytes]),
    ).toBeLessThanOrEqual(60_000);
  });

  test('every heading has its passage, and its address leads to it', () => {
    const own = index.pages.filter((page) => page.l === '');
    expect(own.map((page) => page.h.length)).toEqual(sections.map((leads) => leads.length));
    const dead = own.flatMap(({ u, h }) =>
      h.map((heading) => [u, anchorOf(heading)]).filter(([path = '', id]) => !html.get(path)?.includes(` id="${id}"`)),
    );
    expect(own.flatMap((page) => page.h).length).toBeGreaterThan(50);
    expect(dead).toEqual([]);
  });

  test('passages are whole words without markup, and most sections have one', () => {
    const leads = sections.flat();
    expect(leads.filter((lead) => lead === '').length).toBeLessThan(leads.length / 10);
    expect(leads.filter((lead) => /[<>{}]|\s$|:$/.test(lead))).toEqual([]);
  });

  test('key points, helplines and sheets are in the index', () => {
    const methadone = index.pages.find((page) => page.u.endsWith('/medications/methadone/'));
    expect(methadone?.k.length).toBeGreaterThanOrEqual(locale === 'en' ? 3 : 0);
    expect(index.pages.filter((page) => page.n.length > 0).length).toBeGreaterThan(20);
    expect(index.pages.filter((page) => page.p.length > 0).length).toBeGreaterThan(10);
    expect(index.sheets.filter(({ u }) => !html.has(u))).toEqual([]);
  });
});

test('the script of search is read by browsers that cannot look behind in patterns', () => {
  const scripts = asked(searchPage('en')).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => /\(\?<[=!]/.test(file(name)))).toEqual([]);
});
