import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listContent } from './list-content.ts';
import { readCorpus } from './read-corpus.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-content-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text = 'x'): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const said = (): string[] => listContent(root).problems.map((item) => `${item.path} ${item.rule}: ${item.hint}`);

test('pages of known kinds, in order', () => {
  ['content/opioids/b.mdx', 'content/opioids/a.mdx', 'content/guides/c.es.mdx'].forEach((path) => write(path));
  ['content/README.md', 'content/opioids/.a.mdx.swp', 'content/data/sources.yaml'].forEach((path) => write(path));
  expect(listContent(root)).toEqual({
    pages: [
      { kind: 'guides', path: 'content/guides/c.es.mdx' },
      { kind: 'opioids', path: 'content/opioids/a.mdx' },
      { kind: 'opioids', path: 'content/opioids/b.mdx' },
    ],
    problems: [],
  });
});

test('a misspelt folder does not take its pages away in silence', () => {
  write('content/opiods/a.mdx');
  expect(said()).toEqual(['content/opiods file-kind: did you mean opioids?']);
});

test('a file that nothing reads', () => {
  write('content/data/source.yaml');
  write('content/permalink.txt');
  expect(said()).toEqual([
    'content/data/source.yaml file-kind: did you mean data/sources.yaml?',
    'content/permalink.txt file-kind: did you mean permalinks.txt?',
  ]);
});

test('a folder that is a symbolic link', () => {
  mkdirSync(join(root, 'content'));
  symlinkSync('/tmp', join(root, 'content/opioids'));
  expect(said()).toEqual(['content/opioids file-kind: put the files themselves here; content may not point elsewhere']);
});

test('no content at all', () => {
  expect(said()).toEqual(['content file-kind: run the command in the folder that holds content/']);
});

test('reading the whole folder names every bad file in one run', () => {
  write('content/opioids/heroin💊.mdx');
  write('content/opioids/empty.mdx', '');
  write('content/opioids/large.mdx', 'a'.repeat(1_000_000));
  write('content/opioids/picture.mdx', 'a\0b');
  write('content/opioids/inner.mdx/a.mdx');
  symlinkSync('/etc/hostname', join(root, 'content/opioids/link.mdx'));
  const found = readCorpus(root)
    .problems.filter((item) => item.path.startsWith('content/opioids'))
    .map((item) => `${item.path.slice('content/opioids/'.length)} ${item.rule}`);
  expect(found.sort()).toEqual([
    'empty.mdx file-empty',
    'heroin💊.mdx file-name',
    'inner.mdx file-kind',
    'large.mdx file-size',
    'link.mdx file-kind',
    'picture.mdx encoding',
  ]);
});
