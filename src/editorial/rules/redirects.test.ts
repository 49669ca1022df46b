import { expect, test } from 'vitest';
import { guidePath, frontmatter, places } from '../fixture.ts';
import { redirects } from './redirects.ts';

const path = 'content/redirects.yaml';
const check = (...pairs: [string, string][]): string[] =>
  places(redirects, {
    [guidePath]: frontmatter(),
    [path]: pairs.map(([from, to]) => `- {from: ${from}, to: ${to}, since: 2026-11-01, why: renamed}\n`).join(''),
  });

test('to a page that is there', () => expect(check(['/od/', '/overdose/'])).toEqual([]));
test('to nowhere', () => expect(check(['/od/', '/none/'])).toEqual([`${path}:1:16`]));
test('from a page that is there', () => expect(check(['/overdose/', '/search/'])).toEqual([`${path}:1:4`]));
test('from one address twice', () =>
  expect(check(['/od/', '/overdose/'], ['/od/', '/search/'])).toEqual([`${path}:2:4`]));
test('in two steps', () => expect(check(['/a/', '/b/'], ['/b/', '/overdose/'])).toEqual([`${path}:1:15`]));
test('to itself', () => expect(check(['/a/', '/a/'])).toEqual([`${path}:1:15`]));
test('in a circle', () => expect(check(['/a/', '/b/'], ['/b/', '/a/'])).toEqual([`${path}:1:15`, `${path}:2:15`]));
test('into a circle', () =>
  expect(check(['/c/', '/a/'], ['/a/', '/b/'], ['/b/', '/a/'])).toEqual([
    `${path}:1:15`,
    `${path}:2:15`,
    `${path}:3:15`,
  ]));
