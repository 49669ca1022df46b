import { describe, expect, test } from 'vitest';
import type { Answer } from './rank.ts';
import { relatedTo } from './related.ts';
import type { IndexedHelpline } from './small-index.ts';

const line = (name: string, phone: string | null, text: string | null = null): IndexedHelpline => ({
  name,
  phone,
  text,
  word: null,
  hours: '',
  site: null,
});
const samhsa = line('SAMHSA', '1-800-662-4357');
const lifeline = line('988', '988', '988');
const poison = line('Poison Help', '1-800-222-1222');
const textOnly = line('Text line', null, '741741');
const chatOnly = line('Chat', null);
const index = {
  helplines: [samhsa, lifeline, poison, textOnly, chatOnly],
  sheets: [
    { title: 'Overdose', u: '/handouts/overdose/', l: '' as const },
    { title: 'Naloxone card', u: '/handouts/card/', l: '' as const },
  ],
};
const answer = (n: number[], p: number[] = []) => ({ page: { n, p } }) as unknown as Answer;
const names = (pages: Answer[], above: IndexedHelpline[] = [], shown: string[] = []) =>
  relatedTo({ pages, helplines: above }, index, shown).map(({ helplines, sheet }) => [
    ...helplines.map(({ name }) => name),
    ...(sheet ? [sheet.title] : []),
  ]);

describe('beside results stand', () => {
  test.each([
    [
      'two helplines of the first page, and none of the others',
      [answer([0, 1, 2]), answer([3])],
      [['SAMHSA', '988'], []],
    ],
    ['no helpline that nobody can dial', [answer([4, 3])], [['Text line']]],
    [
      'the nearest sheet of the first three pages, each once',
      [answer([], [0, 1]), answer([], [0]), answer([], [1]), answer([], [1])],
      [['Overdose'], [], ['Naloxone card'], []],
    ],
  ])('%s', (_name, pages, expected) => {
    expect(names(pages)).toEqual(expected);
  });

  test('no number that stands above them already', () => {
    expect(names([answer([0, 1, 2])], [samhsa], ['911', '988'])).toEqual([['Poison Help']]);
  });
});
