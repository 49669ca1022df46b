import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const read = (bytes: string | Uint8Array) => {
  const absolute = join(folder, `${(files += 1)}.mdx`);
  writeFileSync(absolute, bytes);
  return readText(absolute, 'content/guides/a.mdx');
};
const said = ({ problems }: ReturnType<typeof read>): string[] =>
  problems.map((item) => `${item.line}:${item.column} ${item.rule}: ${item.message}`);

test('UTF-8 with LF', () => {
  expect(read('Sí, ñandú 🙂\n')).toEqual({ text: 'Sí, ñandú 🙂\n', problems: [] });
});

test('a byte order mark is named and left out', () => {
  const result = read('\uFEFFText\n');
  expect(result.text).toBe('Text\n');
  expect(said(result)).toEqual(['1:1 encoding: the file starts with a byte order mark']);
});

test('CR LF is named where it first stands and read as LF', () => {
  const result = read('One\nTwo\r\nThree\r\n');
  expect(result.text).toBe('One\nTwo\nThree\n');
  expect(said(result)).toEqual(['2:4 encoding: lines end with CR LF']);
});

test.each([
  ['Latin-1', Uint8Array.from([97, 10, 0xf1, 97, 10]), '2:1 encoding: the file is not valid UTF-8'],
  ['a binary file', Uint8Array.from([97, 10, 98, 10, 0, 1, 2]), '3:1 encoding: this is a binary file'],
  ['UTF-16', Buffer.from('\uFEFFText', 'utf16le'), '1:1 encoding: this is a binary file'],
  ['an empty file', '', '1:1 file-empty: the file is empty'],
  ['1 MB', 'a'.repeat(1_000_000), '1:1 file-size: the file has 1000000 bytes, the limit is 1000000'],
])('%s is refused', (_name, bytes, expected) => {
  const result = read(bytes);
  expect(result.text).toBeNull();
  expect(said(result)).toEqual([expected]);
});

test('one byte less than 1 MB is read', () => {
  expect(read('a'.repeat(999_999)).problems).toEqual([]);
});

test('a symbolic link out of the folder is refused, wherever it leads', () => {
  const link = join(folder, 'link.mdx');
  symlinkSync('/etc/hostname', link);
  const dangling = join(folder, 'dangling.mdx');
  symlinkSync('/nowhere/at/all', dangling);
  for (const path of [link, dangling])
    expect(said(readText(path, 'content/guides/link.mdx'))).toEqual(['1:1 file-kind: this is a symbolic link']);
});

test('a folder is refused', () => {
  mkdirSync(join(folder, 'inner.mdx'));
  expect(said(readText(join(folder, 'inner.mdx'), 'content/guides/inner.mdx'))).toEqual([
    '1:1 file-kind: this is a folder, not a file',
  ]);
});
