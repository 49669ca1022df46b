import { describe, expect, test } from 'vitest';
import GithubSlugger from 'github-slugger';
import { anchorOf, fold, longestQuery, rootOf, wordsOf } from './fold.ts';

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
    ['en', 'constipated', 'constipation'],
    ['en', 'addicted', 'addiction'],
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

test.each([
  'How do I take film or tablets?',
  '¿Cuánto dura?',
  'What if I’m sick – and alone?',
  'Is 7-OH “safe”?',
  'At 8 a.m.',
])('the anchor of "%s" is the one that the page has', (heading) => {
  expect(anchorOf(heading)).toBe(new GithubSlugger().slug(heading));
});
