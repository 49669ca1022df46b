import { describe, expect, test } from 'vitest';
import { understand } from './understand.ts';
import type { Lexicon } from './lexicon.ts';

const lexicon: Lexicon = {
  locale: 'en',
  rooted: new Map(),
  written: new Set(),
  words: new Map([
    ['withdrawal', 4],
    ['methadone', 3],
    ['clinic', 2],
    ['last', 1],
    ['pregnancy', 1],
  ]),
  names: new Set(['methadone', 'naloxone', 'naltrexone', 'heroin']),
  phrases: new Map([
    ['dope', [0]],
    ['heroin', [0]],
    ['methadone', [1]],
    ['how long', [2]],
    ['dope sick', [3]],
    ['sick from no dope', [3]],
  ]),
  concepts: [
    { words: ['heroin'], role: 'name' },
    { words: ['methadone'], role: 'name' },
    { words: ['how long', 'days'], role: 'need' },
    { words: ['withdrawal'], role: '' },
  ],
};
const parts = (query: string) =>
  understand(query, lexicon).parts.map((part) => [part.typed, part.concepts, part.need] as const);

describe('a query', () => {
  test('the longest phrase wins', () => {
    expect(parts('sick from no dope')).toEqual([['sick from no dope', [3], false]]);
    expect(parts('dope')).toEqual([['dope', [0], false]]);
  });

  test('question shapes fall away and needs are marked', () => {
    expect(parts('how long does methadone withdrawal last?')).toEqual([
      ['how long', [2], true],
      ['methadone', [1], false],
      ['withdrawal', [], false],
      ['last', [], false],
    ]);
  });

  test('a misspelt name is put right and said', () => {
    const read = understand('methodone clinc', lexicon);
    expect(read.corrections).toEqual([
      { typed: 'methodone', read: 'methadone' },
      { typed: 'clinc', read: 'clinic' },
    ]);
    expect(read.parts[0]?.concepts).toEqual([1]);
    expect(read.didYouMean).toEqual([]);
  });

  test('a short name with two errors is taken for it, and asked about, only when guessing', () => {
    expect(understand('horin', lexicon)).toMatchObject({ didYouMean: [], parts: [{ words: ['horin'] }] });
    expect(understand('horin', lexicon, true)).toMatchObject({
      didYouMean: ['heroin'],
      corrections: [],
      parts: [{ typed: 'horin', concepts: [0] }],
    });
  });

  test('a name between two names is asked about, and both are looked for', () => {
    const near = { ...lexicon, names: new Set(['naloxane', 'naloxone']), words: new Map<string, number>() };
    const read = understand('naloxine dose', near);
    expect(read.didYouMean).toEqual(['naloxane dose', 'naloxone dose']);
    expect(read.corrections).toEqual([]);
    expect(read.parts[0]?.words).toEqual(expect.arrayContaining(['naloxane', 'naloxone']));
  });

  test('small words alone are looked for', () => {
    expect(parts('what is it')).toEqual([
      ['what', [], false],
      ['is', [], false],
      ['it', [], false],
    ]);
  });

  test('nothing is nothing, and a word still being typed is marked', () => {
    expect(parts('  ')).toEqual([]);
    expect(understand('preg', lexicon).parts[0]?.unfinished).toBe(true);
  });
});
