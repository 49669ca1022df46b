import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readIndex } from '../src/search/index-file.ts';
import { filesIn, withBuild } from './build-again.ts';
import { distFolder } from './built-site.ts';
import { pageImage, readCode, taggedText } from './paper.ts';
import { ProjectCopy } from './project-copy.ts';
import { RealBrowser } from './real-browser.ts';

/** Files of a folder with a hash of their bytes. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

test('a second build of the same content gives the same bytes', async () => {
  const first = hashes(distFolder);
  const second = await withBuild({}, hashes);
  expect(Object.keys(first).length).toBeGreaterThan(80);
  expect(Object.keys({ ...first, ...second }).filter((name) => first[name] !== second[name])).toEqual([]);
  // Dates and random names are what makes PDFs differ, so a build without any would prove nothing.
  expect(Object.keys(first).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(20);
});

/** Addresses from the root of the host that lack the base path. */
const astrayIn = (name: string, html: string): string[] =>
  [
    ...html.matchAll(/\s(?:href|src|action|poster|data-small|data-sections|data-index|data-src)="(\/[^"]*)"/g),
    ...html.matchAll(/\s(?:content|srcset)="(?:[^"]*url=)?(\/[^"]*)"/g),
    ...html.matchAll(/url\(['"]?(\/[^'")]*)/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((address) => !address.startsWith('/guide/'))
    .map((address) => `${name}: ${address}`);

describe('under another address and base path', () => {
  const copy = new ProjectCopy();
  afterAll(() => copy.remove());

  test('every link, picture, search and printed address has them', async () => {
    const path = 'content/guides/overdose-signs.mdx';
    copy.write('public/images/spray.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="10"></svg>');
    copy.write(path, `${copy.read(path)}\n![Put the tip into one nostril](/images/spray.svg)\n`);
    const look = async (folder: string) => {
      const pages = filesIn(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
      const index = readIndex(readFileSync(join(folder, 'search/en.txt'), 'utf8'));
      const addresses = [...index.pages, ...index.terms, ...index.sheets].map(({ u }) => u);
      const html = (name: string): string => pages.find((page) => page.name === name)?.html ?? '';
      return {
        count: pages.length,
        astray: pages.flatMap((page) => astrayIn(page.name, page.html)),
        searched: addresses.filter((address) => !address.startsWith('/guide/')),
        overdose: html('overdose/index.html'),
        signs: html('overdose/overdose-signs/index.html'),
        paper: taggedText(join(folder, 'handouts/overdose.letter.pdf')),
        code: (await readCode(pageImage(join(folder, 'handouts/overdose.letter.pdf'), 2, 200)))?.text,
        ...(await inBrowser(folder)),
      };
    };
    const seen = await withBuild({ SITE_URL: 'https://clinic.example/guide/' }, look, copy.root);
    expect(seen.count).toBeGreaterThan(80);
    expect(seen.astray).toEqual([]);
    expect(seen.searched).toEqual([]);
    expect(seen.overdose).toContain('<link rel="canonical" href="https://clinic.example/guide/overdose/">');
    expect(seen.overdose).toContain('clinic.example/guide/overdose');
    expect(seen.signs).toMatch(/<img src="\/guide\/images\/spray.svg" alt="Put the tip into one nostril"/);
    expect(seen.paper).toContain('clinic.example/guide/h/overdose');
    expect(seen.code).toBe('https://clinic.example/guide/h/overdose');
    expect(seen.picture).toEqual({ wide: 2000, shown: true });
    expect(seen.found).toBe('/guide/opioids/heroin/');
    expect(seen.passage).toMatch(/^\/guide\//);
    expect(seen.typed).toBe('/guide/handouts/overdose/');
    expect(seen.complaints).toEqual([]);
  });
});

/** What a reader meets there: a picture, a search by name and one in the full text, and an address typed from paper. */
async function inBrowser(folder: string) {
  const browser = new RealBrowser(folder, '/guide/');
  await browser.start();
  try {
    const { page, complaints } = await browser.open();
    const here = (): string => new URL(page.url()).pathname;
    const answered = async (query: string): Promise<void> => {
      await page.goto(browser.address(`search/?q=${encodeURIComponent(query)}`));
      await page.locator(`[data-search-state="done"][data-search-query="${query}"]`).waitFor({ state: 'attached' });
    };
    const image = page.locator('.body img');
    await page.goto(browser.address('overdose/overdose-signs/'));
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.body img')?.complete);
    const picture = await image.evaluate((node: HTMLImageElement) => ({
      wide: node.naturalWidth,
      shown: node.getBoundingClientRect().right <= document.documentElement.clientWidth,
    }));
    await answered('smack');
    await page.locator('[data-search-result]', { hasText: /^Heroin$/ }).click();
    await page.locator('h1', { hasText: 'Heroin' }).waitFor();
    const found = here();
    await answered('seattle');
    const passage = await page.locator('[data-search-result]').first().getAttribute('href');
    await page.goto(browser.address('h/overdose'));
    await page.waitForURL('**/handouts/overdose/');
    return { picture, found, passage, typed: here(), complaints };
  } finally {
    await browser.stop();
  }
}
