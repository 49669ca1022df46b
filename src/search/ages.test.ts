import { expect, test } from 'vitest';
import { agesAsWords } from './ages.ts';

test.each([
  ['my 26 yr old son wont go', 'my son wont go'],
  ['my 15 year old takes pills', 'my teen takes pills'],
  ['67yo on methadone', 'older on methadone'],
  ['2 year old ate a pill', '2 year old ate a pill'],
  ['clean for 20 years', 'clean for 20 years'],
  ['200 years old', '200 years old'],
])('%s: %s', (text, words) => {
  expect(agesAsWords(text, 'en')).toBe(words);
});

test.each([
  ['mi hijo de 16 anos fuma', 'mi hijo adolescente fuma'],
  ['tengo 70 anos y tomo metadona', 'mayor y tomo metadona'],
  ['llevo 20 anos en metadona', 'llevo 20 anos en metadona'],
])('%s: %s', (text, words) => {
  expect(agesAsWords(text, 'es')).toBe(words);
});
