import { expect, test } from 'vitest';
import { glossaryGroupOf, initialOf, sourceGroupOf, sourceGroups } from './listing-groups.ts';

test.each([
  ['naloxone', 'n'],
  ['Índice', 'i'],
  ['“lean”', 'l'],
  ['42 CFR Part 2', 'c'],
  ['7', 'a'],
])('%s stands under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

test.each([
  ['agonist', 'a-c'],
  ['detox', 'd-g'],
  ['methadone', 'h-m'],
  ['overdose', 'n-o'],
  ['withdrawal', 's-z'],
])('the glossary has %s in %s', (term, group) => {
  expect(glossaryGroupOf(term)).toBe(group);
});

test('a source stands on the page of its kind and its publisher', () => {
  expect(sourceGroupOf({ kind: 'law', organization: 'U.S. Code' })).toBe('law');
  expect(sourceGroupOf({ kind: 'study', organization: 'Lancet' })).toBe('study-a-m');
  expect(sourceGroupOf({ kind: 'agency-page', organization: 'SAMHSA' })).toBe('agency-page-n-z');
});

test('no two pages of sources share an address', () => {
  const slugs = sourceGroups.map((group) => group.slug);
  expect(slugs).toHaveLength(13);
  expect(new Set(slugs).size).toBe(13);
});
