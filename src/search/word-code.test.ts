import { describe, expect, test } from 'vitest';
import { decodeWords, encodeWords } from './word-code.ts';

/** Long enough for words to enter the dictionary. */
const often = (text: string): string => `${text}\n`.repeat(5);

describe('a text comes back as it was', () => {
  test.each([
    ['words and spaces', often('methadone lowers the risk, methadone helps')],
    ['capitals', often('Methadone helps. METHADONE helps; mEthadone helps.')],
    ['apostrophes and accents', often("don't don’t niño Éxito ¿qué? 7-OH 988 a1b")],
    ['spaces that are no single space', often('clinic  clinic\tclinic \n clinic')],
    ['letters that stand for words in the code', often('Łódź μ-opioid Привет μ ĀĂ') + '\u0301 clinic\u0301 \u061c'],
    ['another script and emoji', often('ヘロイン 💊 clinic 👩‍⚕️')],
    ['nothing', ''],
    ['one letter', 'a'],
  ])('%s', (_name, text) => {
    expect(decodeWords(encodeWords(text))).toBe(text);
  });

  test('with more words than the code has characters', () => {
    const letters = 'abcdefghijkl';
    const words = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `x${a}${b}${c}`)));
    const text = [...words, ...words, ...words, ...words, ...words.map((word) => `${word}s`)].join(' ');
    expect(decodeWords(encodeWords(text))).toBe(text);
  });
});

test('frequent words take one character and no space; the dictionary shares beginnings', () => {
  expect(encodeWords(`take${' clinic clinics'.repeat(4)}`)).toBe(`AclinicGs\ntake ${'\u0102\u0103'.repeat(4)}`);
});

test('a text that is cut off gives the beginning of the original', () => {
  const text = often('the clinic gives methadone');
  const cut = decodeWords(encodeWords(text).slice(0, -8));
  expect(text.startsWith(cut.trimEnd())).toBe(true);
  expect(cut.length).toBeLessThan(text.length);
});
