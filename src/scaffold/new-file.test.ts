import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allKinds, newFile } from './new-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-file-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
  writeFileSync(join(root, 'content/permalinks.txt'), '/\n');
  writeFileSync(join(root, 'content/data/sources.yaml'), '[]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

interface Rest {
  area?: string;
  language?: string;
}
const make = (kind: string, id: string, rest: Rest = {}): string =>
  newFile({ root, kind, id, ...rest, today: '2026-11-24' });

test('pages by their folder, entries by their list', () => {
  expect(allKinds).toEqual(
    'opioids withdrawal medications programs support-groups guides handouts sources helplines glossary figures everyday-words'.split(
      ' ',
    ),
  );
  expect(make('opioids', 'tramadol')).toBe(
    'content/opioids/tramadol.mdx\n/opioids/tramadol/ is in content/permalinks.txt.',
  );
  expect(make('sources', 'cdc')).toBe(
    'content/data/sources.yaml:1\nDelete the lines that begin with # when you are done.',
  );
});

test.each([
  ['an unknown kind', 'opioid', {}, 'no kind "opioid"; did you mean opioids?'],
  ['a list in the singular', 'source', {}, 'no kind "source"; did you mean sources?'],
  ['a kind like no other', 'pamphlet', {}, 'no kind "pamphlet"; there are opioids, withdrawal,'],
  ['a list that nobody adds to so', 'redirects', {}, 'no kind "redirects"; there are'],
  ['an area where none belongs', 'opioids', { area: 'therapy' }, 'leave --area out'],
  ['a translation with an area', 'guides', { area: 'therapy', language: 'es' }, 'leave --area out'],
  ['an unknown language', 'opioids', { language: 'fr' }, 'no language "fr"; there are en, es'],
  ['a translation into the language of originals', 'opioids', { language: 'en' }, 'leave --language out'],
  ['a source with a language', 'sources', { language: 'es' }, 'leave --language out'],
] as [string, string, Rest, string][])('refuses %s, and changes nothing', (_name, kind, rest, message) => {
  expect(() => make(kind, 'x', rest)).toThrow(message);
  expect(readdirSync(join(root, 'content')).sort()).toEqual(['data', 'permalinks.txt']);
  expect(readFileSync(join(root, 'content/data/sources.yaml'), 'utf8')).toBe('[]\n');
});
