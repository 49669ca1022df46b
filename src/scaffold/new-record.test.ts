import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../editorial/check.ts';
import { contextOf, source } from '../editorial/fixture.ts';
import { newRecord } from './new-record.ts';
import { recordKind, recordNames } from './record-entry.ts';
import type { RecordName } from './record-entry.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-record-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const fileOf = (name: RecordName): string => `content/data/${recordKind(name)}.yaml`;
const read = (name: RecordName): string => readFileSync(join(root, fileOf(name)), 'utf8');
const put = (name: RecordName, text: string): void => writeFileSync(join(root, fileOf(name)), text);
/** What the gate says of a list, as line and rule. */
const found = (name: RecordName): string[] =>
  checkContent(contextOf({ [fileOf(name)]: read(name) }))
    .filter((problem) => problem.path === fileOf(name))
    .map((problem) => `${problem.line} ${problem.rule}`);

test('a source stands where its id belongs, and every key is explained', () => {
  put('sources', `# In order of id.\n${source('cdc')}${source('nida')}`);
  expect(newRecord({ root, name: 'sources', id: 'fda-2024' })).toEqual({ path: 'content/data/sources.yaml', line: 9 });
  expect(read('sources')).toBe(`# In order of id.
${source('cdc')}- id: fda-2024 # Name by which pages cite it, such as \`cdc-naloxone-2024\`.
  # Title as published.
  title: "TODO"
  # Who published it; for a study, the journal.
  organization: "TODO"
  # Address of the document itself, https only.
  url: TODO
  # When it was published or last changed, in quotes: "2024", "2024-02" or "2024-02-01"; null only when the document does not say.
  published: TODO
  # What kind of document it is. One of: guideline, law, regulation, label, systematic-review, study, statistics, agency-page, organization-page.
  kind: TODO
  # Day it was last read.
  accessed: TODO
${source('nida')}`);
});

test('an everyday word is one line at the end', () => {
  put('everydayWords', '- {"term": "smack", "lang": "en", "standardTerm": "heroin", "kind": "substance"}\n');
  newRecord({ root, name: 'everydayWords', id: 'la "chiva": negra', language: 'es' });
  const lines = read('everydayWords').split('\n');
  expect(lines.slice(1, 4)).toEqual([
    '# term: What people type, as they type it.',
    '# lang: Language they type it in. One of: en, es.',
    '# standardTerm: What they mean: the `term` of an entry of search-concepts.yaml.',
  ]);
  expect(lines.slice(5)).toEqual([
    '- {"term": "la \\"chiva\\": negra", "lang": "es", "standardTerm": "TODO", "kind": "TODO"}',
    '',
  ]);
  expect(parse(read('everydayWords'))).toHaveLength(2);
});

describe.each(recordNames)('%s', (name) => {
  const id = name === 'everydayWords' ? 'tranq' : 'xylazine-2024';

  test('parses, has every key that the schema wants, and the gate names exactly the lines to be written', () => {
    put(name, '# Words of the file.\n[]\n');
    newRecord({ root, name, id });
    expect(parse(read(name))).toHaveLength(1);
    const open = read(name)
      .split('\n')
      .flatMap((line, index) => (line.includes('TODO') ? [index + 1] : []));
    expect(open.length).toBeGreaterThan(0);
    const lines = found(name).map((item) => Number(item.split(' ')[0]));
    expect([...new Set(lines)]).toEqual(open);
    expect(new Set(found(name).map((item) => item.split(' ')[1]))).not.toContain('data-file');
    const missing = contextOf({ [fileOf(name)]: read(name) }).corpus.problems.filter(
      (problem) => problem.path === fileOf(name) && /received undefined|missing|unknown key/i.test(problem.message),
    );
    expect(missing).toEqual([]);
  });

  test('a second entry of the same name is refused, with the line of the first', () => {
    put(name, '[]\n');
    const { line } = newRecord({ root, name, id });
    const before = read(name);
    expect(() => newRecord({ root, name, id })).toThrow(`${fileOf(name)}:${line} has "${id}"; nothing was changed`);
    expect(read(name)).toBe(before);
    expect(readdirSync(join(root, 'content/data'))).toEqual([`${recordKind(name)}.yaml`]);
  });
});

test('words that only the gate can find: a title left as it was', () => {
  put('sources', source('cdc', { title: '"TODO"' }));
  expect(found('sources')).toEqual(['2 unfinished']);
});

test('a list without order takes the new entry at its end, also when its last line is not closed', () => {
  put('sources', `${source('nida')}${source('cdc')}`.trimEnd());
  newRecord({ root, name: 'sources', id: 'fda' });
  expect((parse(read('sources')) as { id: string }[]).map((entry) => entry.id)).toEqual(['nida', 'cdc', 'fda']);
});

describe('refuses, and changes nothing', () => {
  test.each([
    ['an id with capitals', 'sources', 'CDC', '[]\n', '"CDC" is no id'],
    ['a word of two lines', 'everydayWords', 'a\nb', '[]\n', 'is no word'],
    ['an empty word', 'everydayWords', '', '[]\n', '"" is no word'],
    ['a list that does not parse', 'sources', 'cdc', '- id: "a\n', 'sources.yaml:1:7'],
    ['a file that is no list', 'sources', 'cdc', 'id: a\n', 'is no list'],
    ['a list in one line', 'sources', 'cdc', '[{id: a}]\n', 'add it by hand'],
    ['a file with CR LF', 'sources', 'cdc', '[]\r\n', 'mend it first'],
  ] as [string, RecordName, string, string, string][])('%s', (_name, name, id, text, message) => {
    put(name, text);
    expect(() => newRecord({ root, name, id })).toThrow(message);
    expect(read(name)).toBe(text);
    expect(readdirSync(join(root, 'content/data'))).toEqual([`${recordKind(name)}.yaml`]);
  });

  test('a list that is not there', () => {
    expect(() => newRecord({ root, name: 'sources', id: 'cdc' })).toThrow('ENOENT');
  });
});
