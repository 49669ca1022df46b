import { expect, test } from 'vitest';
import type { Corpus } from '../../corpus/corpus.ts';
import { strings } from '../../ui/strings.ts';
import { searchConcepts } from './search-concepts.ts';

const found = (words: object[], concepts: object[]): string[] => {
  const file = (path: string, value: object[]) => ({
    path,
    value,
    indexes: value.map((_, index) => index),
    locate: (where: readonly PropertyKey[]) => ({ line: Number(where[0]) + 1, column: where.length }),
  });
  const corpus = {
    pages: [{ kind: 'opioids', id: 'heroin', locale: 'en' }],
    data: { everydayWords: file('words', words), searchConcepts: file('concepts', concepts) },
  } as unknown as Corpus;
  return searchConcepts
    .check({ corpus, today: '2026-11-24', root: '.', strings })
    .map((item) => `${item.path}:${item.line}:${item.column} ${item.message} (${item.hint})`);
};
const heroin = { term: 'heroin', pages: ['opioids/heroin'], en: [], es: [] };

test('a word with its concept and a concept with its page pass', () => {
  expect(found([{ term: 'smack', standardTerm: 'heroin' }], [heroin])).toEqual([]);
});

test('a word whose concept is misspelt', () => {
  expect(found([{ term: 'smack', standardTerm: 'heroine' }], [heroin])).toEqual([
    'words:1:2 no concept "heroine" (did you mean "heroin"?)',
  ]);
});

test('a concept whose page does not exist, and one that stands twice', () => {
  expect(found([], [heroin, { ...heroin, pages: ['opioids/herion'] }])).toEqual([
    'concepts:2:2 "heroin" stands here twice (make one of the two)',
    'concepts:2:3 no page opioids/herion (did you mean opioids/heroin?)',
  ]);
});
