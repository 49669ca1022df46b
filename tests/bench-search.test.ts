import { describe, expect, test } from 'vitest';
import { costTable, markdownTable, median, outcomeTable, worstQueries } from '../bench/search/report.ts';
import { scoreOf } from './golden/golden-queries.ts';
import type { GoldenQuery } from './golden/golden-queries.ts';

const query = (q: string, pages: string[], notFirst?: string[]): GoldenQuery => ({
  q,
  lang: 'en',
  kind: 'plain',
  pages,
  ...(notFirst ? { notFirst } : {}),
});
const queries = [
  query('smack', ['opioids/heroin']),
  query('bupe', ['medications/methadone', 'medications/buprenorphine']),
  query('vivitrol', ['medications/naltrexone'], ['medications/naloxone']),
  query('zzz', ['guides/overdose']),
  query('sick', ['withdrawal/symptoms']),
];
const found: Record<string, string[]> = {
  smack: ['opioids/heroin', 'opioids/fentanyl'],
  bupe: ['opioids/kratom', 'opioids/heroin', 'medications/buprenorphine'],
  vivitrol: ['medications/naloxone', 'medications/naltrexone'],
  zzz: [],
  sick: ['guides/grief', 'guides/family', 'guides/talking', 'withdrawal/symptoms'],
};
const search = ({ q }: GoldenQuery): string[] => found[q] ?? [];

describe('counting success', () => {
  test('first, among the first three, empty and misled are counted apart', async () => {
    const score = await scoreOf(queries, search);
    expect(score.queries).toBe(5);
    expect(score.first).toBe(0.2);
    expect(score.firstThree).toBe(0.6);
    expect(score.empty).toEqual(['zzz']);
    expect(score.misled).toEqual(['vivitrol']);
    expect(score.missed.map(({ q }) => q)).toEqual(['zzz', 'sick']);
  });

  test('the worst are those without a right page, then those whose right page comes latest', () => {
    const worst = worstQueries(queries, search, 3);
    expect(worst.map(({ query, place }) => [query.q, place])).toEqual([
      ['zzz', null],
      ['sick', 4],
      ['bupe', 3],
    ]);
    expect(worstQueries(queries, search, 9).map(({ query }) => query.q)).not.toContain('smack');
  });
});

describe('the tables', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

  test('no numbers have no median', () => expect(() => median([])).toThrow(RangeError));

  test('columns are as wide as their widest cell', () => {
    expect(
      markdownTable([
        ['a', 'bbb'],
        ['cc', 'd'],
      ]),
    ).toBe('| a  | bbb |\n| -- | --- |\n| cc | d   |');
  });

  test('outcomes are shares and counts', async () => {
    const table = outcomeTable([{ search: 'this', asked: 'English', score: await scoreOf(queries, search) }]);
    expect(
      table
        .split('\n')[2]
        ?.split(/ *\| */)
        .slice(1, -1),
    ).toEqual(['English (5)', 'this', '20.0 %', '60.0 %', '1', '1']);
  });

  test('costs are whole bytes and milliseconds, and the page is part of the sum', () => {
    const table = costTable([
      {
        search: 'this',
        language: 'en',
        pageBytes: 8000,
        otherBytes: 61_234,
        laterBytes: 0,
        allLaterBytes: 1500,
        first: 1234.5,
        firstSlow: 2345.4,
        laterSlow: 40.2,
        laterFast: 39.7,
      },
    ]);
    expect(
      table
        .split('\n')[2]
        ?.split(/ *\| */)
        .slice(1, -1),
    ).toEqual(['en', 'this', '69,234', '8,000', '0', '1,500', '1,235 ms', '2,345 ms', '40 ms', '40 ms']);
  });
});
