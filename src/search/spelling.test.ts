import { describe, expect, test } from 'vitest';
import { correct, guessName, typingErrors } from './spelling.ts';

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

  test('a name that is one error farther may be meant as well', () => {
    expect(correct('naltxone', vocabulary)).toEqual({ words: ['naloxone', 'naltrexone'], uncertain: true });
  });

  test('short words, numbers and far words are left alone', () => {
    for (const word of ['od', 'mat', '7oh', 'xqzzvw']) expect(correct(word, vocabulary)).toBeNull();
  });
});

describe('a word in a query that found nothing', () => {
  test.each([
    ['metho', null],
    ['fntnil', ['fentanyl']],
    ['fntayl', ['fentanyl']],
    ['opnaa', ['opana']],
    ['naltroxne', ['naltrexone', 'naloxone']],
    ['naltxone', ['naloxone', 'naltrexone']],
  ])('%s may be %s', (word, words) => {
    const near = { names: new Set([...names, 'opana']), words: new Map<string, number>() };
    expect(guessName(word, near)).toEqual(words && { words, uncertain: true });
  });

  test('all names that are near are asked about', () => {
    const near = { names: new Set(['norco', 'narco']), words: new Map<string, number>() };
    expect(guessName('nrco', near)).toEqual({ words: ['narco', 'norco'], uncertain: true });
  });

  test('two letters, numbers and known words are left alone', () => {
    for (const word of ['xy', '7oh', 'clinic', 'methadone']) expect(guessName(word, vocabulary)).toBeNull();
  });
});
