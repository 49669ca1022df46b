import type { GoldenQuery, Score } from '../../tests/golden/golden-queries.ts';

/** How one search did on the queries of one language. */
export interface Outcome {
  search: string;
  /** What was asked, as it stands in the table. */
  asked: string;
  score: Score;
}

/** What one search costs a reader with a phone. */
export interface Cost {
  search: string;
  language: string;
  /** Bytes of the page that is searched from, and of all else, up to the first answer. */
  pageBytes: number;
  otherBytes: number;
  /** Bytes that a later query takes, and all later queries together. */
  laterBytes: number;
  allLaterBytes: number;
  /** Milliseconds to the first answer over the slow line, on this processor and on a slow one. */
  first: number;
  firstSlow: number;
  /** Milliseconds from a key to its result on a slow processor, over the slow line and without waiting for a line. */
  laterSlow: number;
  laterFast: number;
}

/** Middle of some numbers. @throws RangeError when there are none */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError('no numbers, so none is in the middle');
  return (low + high) / 2;
}

/** A Markdown table. @param rows cells; the first row is the head */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const whole = (number: number): string => Math.round(number).toLocaleString('en-US');

/** How often each search was right, as a table. */
export const outcomeTable = (outcomes: readonly Outcome[]): string =>
  markdownTable([
    ['queries', 'search', 'right page first', 'among first 3', 'empty answers', 'misleading page first'],
    ...outcomes.map(({ search, asked, score }) => [
      `${asked} (${score.queries})`,
      search,
      percent(score.first),
      percent(score.firstThree),
      String(score.empty.length),
      String(score.misled.length),
    ]),
  ]);

/** What each search costs, as a table. */
export const costTable = (costs: readonly Cost[]): string =>
  markdownTable([
    [
      'language',
      'search',
      'bytes to the first answer',
      'of them the page',
      'bytes of a later query',
      'of all 10 together',
      'first answer',
      'on a slow processor',
      'key to result, slow line',
      'key to result, no line',
    ],
    ...costs.map((cost) => [
      cost.language,
      cost.search,
      whole(cost.pageBytes + cost.otherBytes),
      whole(cost.pageBytes),
      whole(cost.laterBytes),
      whole(cost.allLaterBytes),
      `${whole(cost.first)} ms`,
      `${whole(cost.firstSlow)} ms`,
      `${whole(cost.laterSlow)} ms`,
      `${whole(cost.laterFast)} ms`,
    ]),
  ]);

/** Place of a page that did not come. */
const last = Number.MAX_SAFE_INTEGER;

/** A query, and at which place its first right page came; null when none came. */
export interface Placed {
  query: GoldenQuery;
  place: number | null;
  /** Pages that came, best first. */
  found: readonly string[];
}

/**
 * The queries whose right page comes latest, those without one first; of equals, in the order of the golden set.
 * @param found gives the pages that a query finds, best first
 */
export function worstQueries(
  queries: readonly GoldenQuery[],
  found: (query: GoldenQuery) => readonly string[],
  most: number,
): Placed[] {
  return queries
    .map((query): Placed => {
      const pages = found(query);
      const place = pages.findIndex((page) => query.pages.includes(page));
      return { query, found: pages, place: place === -1 ? null : place + 1 };
    })
    .filter(({ place }) => place !== 1)
    .sort((a, b) => (b.place ?? last) - (a.place ?? last))
    .slice(0, most);
}
