import { fold } from './fold.ts';
import type { IndexedHelpline } from './small-index.ts';

/** Most glossary entries, and most helplines, that answer by themselves. */
const mostDirect = 3;

/** A glossary entry or helpline, with its folded names. */
export interface Named<Entry> {
  entry: Entry;
  names: string[];
}

/** Entries whose whole name stands in the query, or is the query. */
export function named<Entry>(query: string, entries: readonly Named<Entry>[]): Entry[] {
  const text = ` ${fold(query)} `;
  return entries
    .filter(({ names }) =>
      names.some((name) => text === ` ${name} ` || (name.includes(' ') && text.includes(` ${name} `))),
    )
    .map(({ entry }) => entry)
    .slice(0, mostDirect);
}

/** A helpline is asked for by its name, or by its number as people type it. */
export const namesOfHelpline = ({ name, phone, text }: IndexedHelpline): string[] => [
  name,
  name.replace(/\s*\(.*\)$/, ''),
  ...[phone, text].flatMap((number) => (number === null ? [] : [number, number.replace(/\D/g, '')])),
];
