import { expect, test } from 'vitest';
import { placeOn } from './place-on-page.ts';
import type { IndexedPage } from './small-index.ts';

const page: IndexedPage = {
  t: 'Methadone',
  u: '/medications/methadone/',
  a: 'Medicines',
  s: 'Methadone is a medicine that you take once a day.',
  k: [
    'Methadone lowers the risk of death.',
    'Never take two doses of methadone at once. Missed doses are lost tolerance.',
  ],
  h: ['What is methadone?', 'What if I miss a dose?', 'What does it cost?'],
  x: [],
  w: [],
  l: '',
  c: [],
  d: [],
  n: [],
  p: [],
};
const place = (...typed: string[]) => {
  const parts = typed.map((word) => ({ typed: word, words: [word], concepts: [], need: false, unfinished: false }));
  const wanted = parts.map(({ typed: word, concepts, need, unfinished }) => ({
    typed: [word],
    others: [],
    concepts,
    need,
    unfinished,
  }));
  return placeOn(
    page,
    parts,
    wanted,
    typed.map(() => 1),
    'en',
  );
};

test.each([
  ['its summary, when only the title was asked for', ['methadon'], null, 'Methadone is a medicine', false],
  ['the key point that says most', ['methadon', 'risk', 'death'], null, 'Methadone lowers the risk', false],
  [
    'the heading, whose section says more than the summary',
    ['methadon', 'cost'],
    'What does it cost?',
    'Methadone is',
    true,
  ],
  ['heading and key point', ['miss', 'two', 'dos'], 'What if I miss a dose?', 'Never take two', false],
  ['not a key point that says a word in passing', ['risk', 'alcohol', 'liver'], null, 'Methadone is', false],
])('a page answers by %s', (_name, typed, heading, passage, sectionSaysMore) => {
  const found = place(...typed);
  expect(found.heading).toBe(heading);
  expect(found.passage.startsWith(passage)).toBe(true);
  expect(found.sectionSaysMore).toBe(sectionSaysMore);
});

test('the address leads to the heading', () => {
  expect(place('cost')).toMatchObject({ href: '/medications/methadone/#what-does-it-cost', section: 2 });
  expect(place('methadon')).toMatchObject({ href: '/medications/methadone/', section: -1 });
});
