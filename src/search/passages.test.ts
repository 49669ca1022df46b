import { expect, test } from 'vitest';
import { partsOf } from './passages.ts';

test('an excerpt becomes plain parts, marked where words were found', () => {
  expect(partsOf('Ask a <mark>nurse</mark> &amp; stay.')).toEqual([
    { text: 'Ask a ', marked: false },
    { text: 'nurse', marked: true },
    { text: ' & stay.', marked: false },
  ]);
});

test('markup inside a passage stays text', () => {
  expect(partsOf('&lt;img src=x&gt;')).toEqual([{ text: '<img src=x>', marked: false }]);
});
