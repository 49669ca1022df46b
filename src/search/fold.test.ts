import { describe, expect, test } from 'vitest';
import { fold, longestQuery, rootOf, wordsOf } from './fold.ts';

test.each([
  ['Won’t WAKE up!', 'wont wake up'],
  ['  naloxona, ¿dónde?  ', 'naloxona donde'],
  ['<b>dope</b>', 'b dope b'],
  ['7-OH', '7 oh'],
  ['\u202Emethadone\u202C 💊', 'methadone'],
  ['ヘロイン', 'ヘロイン'],
  ['', ''],
])('%s is folded to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a query of 10,000 characters is cut', () => {
  expect(fold('a'.repeat(10_000))).toHaveLength(longestQuery);
});

test('words', () => {
  expect(wordsOf('How long?')).toEqual(['how', 'long']);
  expect(wordsOf(' ¿? ')).toEqual([]);
});

describe('roots', () => {
  test.each([
    ['en', 'clinics', 'clinic'],
    ['en', 'injections', 'injection'],
    ['en', 'overdosing', 'overdosed'],
    ['en', 'pharmacies', 'pharmacy'],
    ['es', 'clínicas', 'clínica'],
    ['es', 'pastillas', 'pastilla'],
  ] as const)('%s: %s and %s meet', (locale, one, other) => {
    expect(rootOf(fold(one), locale)).toBe(rootOf(fold(other), locale));
  });
  test('names stay apart', () => {
    const roots = ['naloxone', 'naltrexone', 'nalmefene', 'methadone', 'methamphetamine'].map((name) =>
      rootOf(name, 'en'),
    );
    expect(new Set(roots).size).toBe(5);
  });
});
