import { describe, expect, test } from 'vitest';
import { pageWords, WordCounts } from './page-words.ts';
import { holds, likeness, rarity, scorePage } from './score.ts';
import type { WantedPart } from './score.ts';

const part = (typed: string, change: Partial<WantedPart> = {}): WantedPart => ({
  typed: typed.split(' '),
  others: [],
  concepts: [],
  need: false,
  unfinished: false,
  ...change,
});

describe('a phrase holds a part', () => {
  test.each([
    ['by its own words', part('heroin'), 1],
    ['by another word for it', part('smack', { others: [['heroin']] }), 0.85],
    ['by the beginning of a word still typed', part('her', { unfinished: true }), 0.7],
    ['not by the beginning of a finished word', part('her'), 0],
    ['only with all of its words', part('heroin clinic'), 0],
  ])('%s', (_name, wanted, strength) => {
    expect(holds(['heroin', 'type'], wanted)).toBe(strength);
  });
});

test('likeness: the same is 1, words beyond count two fifths, nothing is 0', () => {
  expect(likeness([1, 1], [2, 2], 0)).toBe(1);
  expect(likeness([1, 0], [2, 2], 0)).toBeCloseTo(0.707, 3);
  expect(likeness([1, 1], [2, 2], 10)).toBeCloseTo(0.707, 3);
  expect(likeness([0, 0], [2, 2], 5)).toBe(0);
});

test('rarity falls with the pages that have a word, and never below its floor', () => {
  expect(rarity(99, 1)).toBeCloseTo(4.2, 2);
  expect(rarity(99, 99)).toBe(0.4);
});

test('the page whose alias is nearest and that answers the concept comes first', () => {
  const page = (t: string, x: string[], c: number[] = []) =>
    pageWords(
      { t, u: `/${t}/`, a: '', s: '', k: [], h: [], x, w: [], l: '', c, d: [], n: [], p: [] },
      new WordCounts('en'),
    );
  const parts = [part('methadone', { concepts: [7] }), part('cost')];
  const score = (item: ReturnType<typeof page>) => scorePage(item.page, item.phrases, parts, [2, 2], () => 2).score;
  const both = score(page('Prices', ['methadone cost']));
  const one = score(page('Methadone', ['dolophine'], [7]));
  const none = score(page('Heroin', ['smack']));
  expect(both).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(none);
  expect(none).toBe(0);
});
