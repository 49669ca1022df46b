import { expect, test } from 'vitest';
import { firstSentences } from './sentences.ts';

/** Forty characters and more, so that it says something by itself. */
const long = 'This sentence is long enough to say something.';

test.each([
  ['whole sentences as far as they fit', `${long} Two is here. Three is here.`, 60, `${long} Two is here.`],
  ['one in any case', `${long} Two.`, 10, long],
  ['more than a few words', `It depends. ${long} Three.`, 10, `It depends. ${long}`],
  [
    'a question with what follows it',
    'Is someone hard to wake, or not breathing? Call 911 now. More.',
    10,
    'Is someone hard to wake, or not breathing? Call 911 now.',
  ],
  ['a sentence with the one that takes it back', `${long} Never take two. More.`, 10, `${long} Never take two.`],
  ['the same in Spanish', `${long} Pero no dos a la vez. Más.`, 10, `${long} Pero no dos a la vez.`],
  [
    'no end in an abbreviation',
    `In U.S. law it may stay with you as long as you wish. Ask.`,
    5,
    'In U.S. law it may stay with you as long as you wish.',
  ],
  ['nothing of nothing', '', 10, ''],
])('%s', (_name, text, most, lead) => {
  expect(firstSentences(text, most)).toBe(lead);
});
