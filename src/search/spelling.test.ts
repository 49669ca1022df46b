import { describe, expect, test } from 'vitest';
import { correct, typingErrors } from './spelling.ts';

test.each([
  ['methadone', 'methadone', 0],
  ['methodone', 'methadone', 1],
  ['mehtadone', 'methadone', 1],
  ['suboxne', 'suboxone', 1],
  ['fentnyl', 'fentanyl', 1],
  ['bupernorfine', 'buprenorphine', 3],
])('%s and %s: %i errors', (a, b, errors) => {
  expect(typingErrors(a, b, 2)).toBe(errors);
});

const names = new Set([
  'naloxone',
  'naltrexone',
  'nalmefene',
  'methadone',
  'methamphetamine',
  'hydrocodone',
  'hydromorphone',
  'buprenorphine',
  'bupropion',
  'suboxone',
  'fentanyl',
]);
const counts: [string, number][] = [
  ...[...names].map((name): [string, number] => [name, 3]),
  ['method', 9],
  ['clinic', 5],
];
const vocabulary = { names, words: new Map(counts) };

describe('a misspelt word', () => {
  test.each([
    ['methodone', ['methadone']],
    ['suboxne', ['suboxone']],
    ['fentynal', ['fentanyl']],
    ['clinc', ['clinic']],
  ])('%s is %s', (word, words) => {
    expect(correct(word, vocabulary)).toEqual({ words, uncertain: false });
  });

  test('a word that is known stays, however near another is', () => {
    for (const word of ['naltrexone', 'bupropion', 'methamphetamine', 'hydromorphone', 'method'])
      expect(correct(word, vocabulary)).toBeNull();
  });

  test('a name between two names is asked about', () => {
    const answer = correct('hydrocordone', { names: new Set(['hydrocodone', 'hydrocortone']), words: new Map() });
    expect(answer).toEqual({ words: ['hydrocodone', 'hydrocortone'], uncertain: true });
  });

  test('short words, numbers and far words are left alone', () => {
    for (const word of ['od', 'mat', '7oh', 'xqzzvw']) expect(correct(word, vocabulary)).toBeNull();
  });
});
