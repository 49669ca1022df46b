import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether } from './write-together.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/list.txt'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Every file below the folder with its text. */
const all = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
const list = { path: 'content/list.txt', text: 'new' };

test('writes a new file and replaces another, and leaves nothing beside them', () => {
  writeTogether(root, { path: 'content/guides/a.mdx', text: 'page' }, list);
  expect(all()).toEqual({ 'a.mdx': 'page', 'list.txt': 'new' });
});

test('a file that someone made meanwhile stays, and so does the other', () => {
  writeFileSync(join(root, 'content/a.mdx'), 'theirs');
  expect(() => writeTogether(root, { path: 'content/a.mdx', text: 'page' }, list)).toThrow('EEXIST');
  expect(all()).toEqual({ 'a.mdx': 'theirs', 'list.txt': 'old' });
});

test('when the second cannot be put in its place, the first is taken away', () => {
  mkdirSync(join(root, 'content/folder'));
  const folder = { path: 'content/folder', text: 'new' };
  expect(() => writeTogether(root, { path: 'content/a.mdx', text: 'page' }, folder)).toThrow('EISDIR');
  expect(all()).toEqual({ 'list.txt': 'old' });
});
