import { describe, expect, test } from 'vitest';
import { englishSyllables, fleschKincaid, smog } from './english.ts';
import { fernandezHuerta, inflesz, spanishSyllables } from './spanish.ts';
import { count, sentencesOf, withoutKeptTerms, wordsIn } from './text.ts';

describe('the check values of the writing standard', () => {
  test('10 words a sentence and 1.4 syllables a word give grade 4.8', () => {
    expect(fleschKincaid({ words: 100, sentences: 10, syllables: 140, longWords: 0 })).toBeCloseTo(4.83, 2);
  });
  test('20 long words in 30 sentences give SMOG 7.8', () => {
    expect(smog({ words: 300, sentences: 30, syllables: 400, longWords: 20 })).toBeCloseTo(7.79, 2);
  });
  test('1.9 syllables and 12 words give Fernández-Huerta 80.6 and INFLESZ 76.5', () => {
    const counts = { words: 120, sentences: 10, syllables: 228, longWords: 0 };
    expect(fernandezHuerta(counts)).toBeCloseTo(80.6, 1);
    expect(inflesz(counts)).toBeCloseTo(76.465, 3);
  });
});

test('counts words, sentences, syllables and long words', () => {
  expect(count('Call for help. An ambulance comes.', englishSyllables({}))).toEqual({
    words: 6,
    sentences: 2,
    syllables: 8,
    longWords: 1,
  });
  expect(wordsIn('Don’t wait 3 minutes.')).toEqual(['Don’t', 'wait', '3', 'minutes']);
});

test('an editor may correct a syllable count', () => {
  expect(englishSyllables({ suboxone: 3 })('Suboxone')).toBe(3);
});

test('short forms end no sentence', () => {
  expect(sentencesOf('Is it over? No. Call at 8 a.m. or later. The U.S. rule stands.')).toEqual([
    'Is it over?',
    'No.',
    'Call at 8 a.m. or later.',
    'The U.S. rule stands.',
  ]);
});

test('terms that must stay count as two syllables, longest first', () => {
  expect(withoutKeptTerms('Opioid use disorder and opioids.', ['opioids', 'opioid use disorder'], 'water')).toBe(
    'water and water.',
  );
});

test.each([
  ['sol', 1],
  ['agua', 2],
  ['guitarra', 3],
  ['quien', 1],
  ['día', 2],
  ['medicamento', 5],
  ['opioides', 3],
  ['naloxona', 4],
  ['sobredosis', 4],
  ['ley', 1],
  ['pingüino', 3],
  ['ahora', 3],
])('%s has %i syllables', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
});
