import { expect, test } from 'vitest';
import { explained } from './explained.ts';
import type { Answers } from './rank.ts';

const concepts = [{ words: ['heroin'], phrases: ['dope'], role: 'name' as const }];
const part = { typed: 'dope', words: ['dope', 'heroin'], concepts: [0], need: false, unfinished: false };
const nothing: Answers = {
  pages: [],
  terms: [],
  helplines: [],
  leftOut: [],
  understanding: { parts: [], corrections: [], didYouMean: [] },
};

test('each part with its other words and its meaning', () => {
  const answers = { ...nothing, understanding: { ...nothing.understanding, parts: [part] } };
  expect(explained('dope', answers, concepts)).toBe('"dope"\n  dope (also heroin), which means heroin\n  no page');
});

test('a need, a correction and a question', () => {
  const understanding = {
    parts: [{ typed: 'cost', words: ['cost'], concepts: [], need: true, unfinished: false }],
    corrections: [{ typed: 'csot', read: 'cost' }],
    didYouMean: ['naloxone', 'naltrexone'],
  };
  expect(explained('csot', { ...nothing, understanding }, concepts).split('\n')).toEqual([
    '"csot"',
    '  cost, a need',
    '  read "csot" as "cost"',
    '  asks: did you mean "naloxone"?',
    '  asks: did you mean "naltrexone"?',
    '  no page',
  ]);
});

test('pages with their place, score, address and title', () => {
  const page = { t: 'Heroin', u: '/opioids/heroin/' } as Answers['pages'][number]['page'];
  const pages = [{ page, position: 0, score: 1.234 }] as unknown as Answers['pages'];
  expect(explained('heroin', { ...nothing, pages }, concepts)).toBe('"heroin"\n   1  1.23  /opioids/heroin/  Heroin');
});
