import type { Locale } from '../settings.ts';
import type { Danger } from './danger.ts';
import type { IndexedConcept, IndexedPage, SmallIndex } from './small-index.ts';
import { readTables, writeTables } from './tables.ts';
import type { Row } from './tables.ts';

/** Columns of pages, in the order in which they are written: each is a table with one page a line. */
const columns: readonly [key: keyof IndexedPage, holds: 'text' | 'texts' | 'numbers'][] = [
  ['t', 'text'],
  ['s', 'text'],
  ['k', 'texts'],
  ['h', 'texts'],
  ['x', 'texts'],
  ['w', 'texts'],
  ['u', 'text'],
  ['a', 'text'],
  ['l', 'text'],
  ['c', 'numbers'],
  ['d', 'numbers'],
  ['n', 'numbers'],
  ['p', 'numbers'],
];

/**
 * Writes the small index as it is sent.
 * @throws when a text holds a line break
 */
export function writeIndex(index: SmallIndex): string {
  const { locale, stamp, pages, helplines, terms, sheets, concepts, dangers } = index;
  return writeTables(
    [locale, stamp],
    [
      ...columns.map(([key]) => pages.map((page): Row => [page[key]].flat())),
      helplines.map(({ name, phone, text, word, hours, site }) => [
        name,
        phone ?? '',
        text ?? '',
        word ?? '',
        hours,
        site ?? '',
      ]),
      terms.map(({ term, meaning, u, also }) => [term, meaning, u, ...also]),
      sheets.map(({ title, u, l }) => [title, u, l]),
      concepts.map(({ words, role }) => [role, ...words]),
      concepts.map(({ phrases }) => phrases),
      Object.entries(dangers),
    ],
  );
}

/**
 * Reads it.
 * @throws when the file is cut off, of another version or something else
 */
export function readIndex(file: string): SmallIndex {
  const {
    head: [locale, stamp = ''],
    tables,
  } = readTables(file);
  const page = (row: number): IndexedPage =>
    Object.fromEntries(
      columns.map(([key, holds], column) => {
        const cells = tables[column]?.[row] ?? [];
        return [key, holds === 'text' ? (cells[0] ?? '') : holds === 'numbers' ? cells.map(Number) : cells];
      }),
    ) as unknown as IndexedPage;
  const [helplines = [], terms = [], sheets = [], concepts = [], phrases = [], dangers = []] = tables
    .slice(columns.length)
    .map((table) => (table.length === 1 && table[0]?.length === 0 ? [] : table));
  return {
    locale: locale as Locale,
    stamp,
    pages: (tables[0] ?? []).map((_, row) => page(row)),
    helplines: helplines.map(([name = '', phone, text, word, hours = '', site]) => ({
      name,
      phone: phone || null,
      text: text || null,
      word: word || null,
      hours,
      site: site || null,
    })),
    terms: terms.map(([term = '', meaning = '', u = '', ...also]) => ({ term, meaning, u, also })),
    sheets: sheets.map(([title = '', u = '', l = '']) => ({ title, u, l: l as Locale | '' })),
    concepts: concepts.map(([role = '', ...words], row) => ({
      role: role as IndexedConcept['role'],
      words,
      phrases: [...(phrases[row] ?? [])],
    })),
    dangers: Object.fromEntries(dangers.map(([danger, concept]) => [danger as Danger, Number(concept)])),
  };
}
