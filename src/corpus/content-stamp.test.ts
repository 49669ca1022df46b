import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentStamp } from './content-stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(root, 'content/guides'), { recursive: true });
  writeFileSync(join(root, 'content/guides/overdose.mdx'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

test('stays while nothing changes', () => {
  expect(contentStamp(root)).toBe(contentStamp(root));
});

test.each([
  ['a file that is written', () => writeFileSync(join(root, 'content/guides/overdose.mdx'), 'longer')],
  ['a new file', () => writeFileSync(join(root, 'content/guides/safety.mdx'), '')],
  ['a file that is gone', () => rmSync(join(root, 'content/guides/overdose.mdx'))],
  [
    'a picture',
    () => {
      mkdirSync(join(root, 'public'));
      writeFileSync(join(root, 'public/spray.svg'), '');
    },
  ],
])('changes with %s', (_name, change) => {
  const before = contentStamp(root);
  change();
  expect(contentStamp(root)).not.toBe(before);
});
