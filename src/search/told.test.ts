import { expect, test } from 'vitest';
import type { Answers } from './rank.ts';
import { said, told } from './told.ts';

const labels = {
  none: 'Nothing found for “{query}”.',
  one: '1 page found for “{query}”',
  count: '{count} pages found for “{query}”',
  read: 'Showing results for {words}.',
  unsure: 'Did you mean {words}?',
  left: 'Left out: {words}.',
};
const answers = (change: Partial<Answers['understanding']> = {}, leftOut: string[] = []): Answers => ({
  pages: [],
  terms: [],
  helplines: [],
  understanding: { parts: [], corrections: [], didYouMean: [], ...change },
  leftOut,
});

test.each([
  ['methadone', 2, answers(), '2 pages found for “methadone”'],
  ['methadone', 1, answers(), '1 page found for “methadone”'],
  ['xqzzv', 0, answers({}, ['xqzzv']), 'Nothing found for “xqzzv”.'],
  ['a $& b', 0, answers(), 'Nothing found for “a $& b”.'],
  [
    'methodone bus',
    3,
    answers({ corrections: [{ typed: 'methodone', read: 'methadone' }] }, ['bus']),
    'Showing results for “methadone”. Left out: “bus”. 3 pages found for “methodone bus”',
  ],
  [
    'naltoxone',
    2,
    answers({ didYouMean: ['naloxone', 'naltrexone'] }),
    'Did you mean “naloxone”, “naltrexone”? 2 pages found for “naltoxone”',
  ],
])('%s, %i', (query, count, given, sentence) => {
  expect(told(labels, query, given, count)).toBe(sentence);
});

test.each([
  ['marks of direction', '\u202Emethadone\u202C', 'methadone'],
  ['control characters', 'a\u0000b\u001bc', 'abc'],
  ['a long query', 'x'.repeat(500), 'x'.repeat(60)],
  ['an emoji, never half of it', '💊'.repeat(80), '💊'.repeat(60)],
])('%s', (_name, query, shown) => {
  expect(said(query)).toBe(shown);
});
