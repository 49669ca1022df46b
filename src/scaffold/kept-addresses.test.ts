import { expect, test } from 'vitest';
import { withPermalink } from './kept-addresses.ts';

test.each([
  ['# A\n/\n/b/\n', '/a/', '# A\n/\n/a/\n/b/\n'],
  ['/\n/a/\n', '/b/', '/\n/a/\n/b/\n'],
  ['/\n/a/\n', '/a/', '/\n/a/\n'],
  ['', '/a/', '/a/\n'],
])('%j with %s is %j', (list, path, expected) => {
  expect(withPermalink(list, path)).toBe(expected);
});
