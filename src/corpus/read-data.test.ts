import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseData, readData } from './read-data.ts';

const sound = `- id: cdc
  title: Overdose
  organization: CDC
  url: https://www.cdc.gov/
  published: null
  kind: agency-page
  accessed: 2026-11-01
`;
const said = (text: string): string[] =>
  parseData('sources', text).problems.map((item) => `${item.line}:${item.column} ${item.rule}: ${item.message}`);

test('a sound list', () => {
  const { file, problems } = parseData('sources', sound);
  expect(problems).toEqual([]);
  expect(file.value?.map((item) => item.id)).toEqual(['cdc']);
  expect(file.locate([0, 'url'])).toEqual({ line: 4, column: 3 });
});

test.each([
  [
    'a source without its publisher',
    sound.replace('  organization: CDC\n', ''),
    ['1:3 schema: missing key "organization"'],
  ],
  ['a source without a date', sound.replace('  published: null\n', ''), ['1:3 schema: missing key "published"']],
  [
    'a month that no year has',
    sound.replace('null', "'2024-13'"),
    ['5:3 schema: entry 1, published: no such day in the calendar'],
  ],
  ['http', sound.replace('https', 'http'), ['4:3 schema: entry 1, url: an address that starts with https://']],
  [
    'a kind of source nobody could be handed',
    sound.replace('agency-page', 'blog'),
    [expect.stringMatching(/^6:3 schema: entry 1, kind: must be one of guideline, /)],
  ],
  ['an unknown key', `${sound}  urls: x\n`, ['8:3 schema: unknown key "urls"']],
  ['an alias', `${sound}- *cdc\n`, ['8:3 yaml-syntax: "*cdc" is an alias; write the value itself']],
])('%s', (_name, text, expected) => {
  const found = said(text);
  for (const line of expected) expect(found).toContainEqual(line);
});

test('entries that fit are kept, with their place in the file', () => {
  const bad = sound.replace('cdc', 'Bad Id');
  const { file, problems } = parseData('sources', bad + sound);
  expect(problems.map((item) => item.line)).toEqual([1]);
  expect(file.value?.map((item) => item.id)).toEqual(['cdc']);
  expect(file.indexes).toEqual([1]);
});

test('a missing file', () => {
  const root = mkdtempSync(join(tmpdir(), 'read-data-'));
  const { file, problems } = readData(root, 'figures');
  expect(file.value).toBeNull();
  expect(problems.map((item) => `${item.path} ${item.message}`)).toEqual([
    'content/data/figures.yaml the file is missing',
  ]);
  rmSync(root, { recursive: true });
});
