import { expect, test } from 'vitest';
import { systemPaths } from '../../model/routes.ts';
import { guidePath, frontmatter, places } from '../fixture.ts';
import { permalinks } from './permalinks.ts';

const path = 'content/permalinks.txt';
const list = ['# comment', ...systemPaths, '/overdose/'];
const check = (lines: string[], more: Record<string, string> = {}): string[] =>
  places(permalinks, { [guidePath]: frontmatter(), [path]: `${lines.join('\n')}\n`, ...more });

test('a full list', () => expect(check(list)).toEqual([]));
test('a page that is not on it', () => expect(check(list.slice(0, -1))).toEqual([`${path}:1:1`]));
test('an address that is gone', () =>
  expect(check([...list, '/pills/'])).toEqual([`${path}:${systemPaths.length + 3}:1`]));
test('an address that moved', () => {
  const redirects = '- {from: /pills/, to: /overdose/, since: 2026-11-01, why: renamed}\n';
  expect(check([...list, '/pills/'], { 'content/redirects.yaml': redirects })).toEqual([]);
});
test('an address twice', () => expect(check([...list, '/overdose/'])).toEqual([`${path}:${systemPaths.length + 3}:1`]));
