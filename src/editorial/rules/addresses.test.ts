import { expect, test } from 'vitest';
import { frontmatter, places } from '../fixture.ts';
import { addresses } from './addresses.ts';

test.each([
  ['pages apart', { 'content/guides/overdose.mdx': frontmatter(), 'content/guides/family.mdx': frontmatter() }, []],
  [
    'a guide at the address of a page that the site makes',
    { 'content/guides/search.mdx': frontmatter({ area: 'site' }) },
    ['content/guides/search.mdx:1:1'],
  ],
  [
    'a guide at the home of another language',
    { 'content/guides/es.mdx': frontmatter({ area: 'site' }) },
    ['content/guides/es.mdx:1:1'],
  ],
  ['a handout beside a guide of the same name', { 'content/handouts/search.mdx': frontmatter() }, []],
] as [string, Record<string, string>, string[]][])('%s', (_name, files, expected) => {
  expect(places(addresses, files)).toEqual(expected);
});

test('two files of one page, as a disk that tells capitals apart allows', () => {
  const files = { 'content/guides/overdose.mdx': frontmatter(), 'content/guides/old/overdose.mdx': frontmatter() };
  expect(places(addresses, files)).toEqual(['content/guides/old/overdose.mdx:1:1']);
});
