import { expect, test } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { segmented } from './segment.ts';

const lexicon: Lexicon = {
  locale: 'en',
  words: new Map(['narcan', 'suboxone', 'doctor', 'online', 'buprenorphine'].map((word) => [word, 1])),
  names: new Set(['narcan']),
  phrases: new Map(),
  rooted: new Map(),
  written: new Set(),
  concepts: [],
};

test.each([
  ['howtousenarcan', ['how', 'to', 'use', 'narcan']],
  ['suboxonedoctoronline', ['suboxone', 'doctor', 'online']],
  ['buprenorphine', ['buprenorphine']],
  ['narcanxyzq', ['narcanxyzq']],
  ['tonarcan', ['tonarcan']],
])('%s', (run, words) => {
  expect(segmented(run, lexicon)).toEqual(words);
});
