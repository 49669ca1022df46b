import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIndex } from '../src/search/index-file.ts';
import { filesIn, withBuild } from './build-again.ts';
import { distFolder } from './built-site.ts';

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

// Both builds use the same cache folder, so they stand in one file and run one after the other.

test('a second build of the same content gives the same bytes', async () => {
  const first = hashes(distFolder);
  const second = await withBuild({}, hashes);
  expect(Object.keys(first).length).toBeGreaterThan(80);
  expect(Object.keys({ ...first, ...second }).filter((name) => first[name] !== second[name])).toEqual([]);
  // Dates and random names are what makes PDFs differ, so a build without any would prove nothing.
  expect(Object.keys(first).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(20);
});

test('under another address and base path every link, search and printed address has them', async () => {
  const seen = await withBuild({ SITE_URL: 'https://clinic.example/guide/' }, (folder) => {
    const pages = filesIn(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
    const astray = pages.flatMap(({ name, html }) =>
      [...html.matchAll(/\s(?:href|src|action|data-small|data-sections|data-index)="(\/[^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !address.startsWith('/guide/'))
        .map((address) => `${name}: ${address}`),
    );
    const index = readIndex(readFileSync(join(folder, 'search/en.txt'), 'utf8'));
    const addresses = [...index.pages, ...index.terms, ...index.sheets].map(({ u }) => u);
    return {
      count: pages.length,
      astray,
      searched: addresses.filter((address) => !address.startsWith('/guide/')),
      overdose: pages.find(({ name }) => name === 'overdose/index.html')?.html ?? '',
    };
  });
  expect(seen.count).toBeGreaterThan(80);
  expect(seen.astray).toEqual([]);
  expect(seen.searched).toEqual([]);
  expect(seen.overdose).toContain('<link rel="canonical" href="https://clinic.example/guide/overdose/">');
  expect(seen.overdose).toContain('clinic.example/guide/overdose');
});
