import { decodeWords, encodeWords } from './word-code.ts';

/**
 * The form of the files that search loads: tables one after the other, a row a line, cells between tabs,
 * all in the code of `word-code.ts`. What is alike (all titles, all headings …) stands together, since it
 * compresses best so.
 */
const version = 2;
const betweenTables = '\f';
const betweenRows = '\n';
const betweenCells = '\t';

export type Row = readonly (string | number)[];
export type Cells = readonly string[];

function written(table: readonly Row[]): string {
  for (const cell of table.flat())
    if (typeof cell === 'string' && /[\t\n\f]/.test(cell))
      throw new Error(`search: "${cell}" has a line break or a tab, which its files cannot hold`);
  return table.map((row) => row.join(betweenCells)).join(betweenRows);
}

/**
 * Writes tables.
 * @param head what stands in the first line, after the version
 * @throws when a text holds what separates cells
 */
export const writeTables = (head: Row, tables: readonly (readonly Row[])[]): string =>
  // Without the end a file that is cut off in its last table would pass for whole.
  encodeWords([[[version, ...head]], ...tables, [['end']]].map(written).join(betweenTables));

/**
 * Reads tables. A line without text is a row without cells; a table without text has one such row.
 * @throws when the file is cut off, of another version or something else
 */
export function readTables(file: string): { head: Cells; tables: Cells[][] } {
  const [first = '', ...tables] = decodeWords(file).split(betweenTables);
  const [number, ...head] = first.split(betweenCells);
  if (Number(number) !== version || tables.pop() !== 'end')
    throw new Error('a file of search is cut off, or of another version');
  return {
    head,
    tables: tables.map((table) =>
      table.split(betweenRows).map((line) => (line === '' ? [] : line.split(betweenCells))),
    ),
  };
}
