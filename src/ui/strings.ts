import type { Locale } from '../settings.ts';
import en from './en.ts';
import es from './es.ts';

export type Strings = typeof en;
/** Interface words by language; the type check refuses a language that lacks a key. */
export const strings: Record<Locale, Strings> = { en, es };

/** Fills `{name}` places of a text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/** A word whose key is put together, such as `class.natural`. @throws when no such word exists */
export function word(words: Strings, key: string): string {
  const found = (words as Record<string, string>)[key];
  if (found === undefined) throw new Error(`no interface word "${key}" in src/ui`);
  return found;
}

/** How much of a date is known: a day, a month or a year. */
const parts: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', timeZone: 'UTC' },
  { year: 'numeric', month: 'long', timeZone: 'UTC' },
  { dateStyle: 'long', timeZone: 'UTC' },
];
// Kept: each takes 30 kB outside the reach of the garbage collector's counting, and a page writes dozens of dates.
const formatters = {
  en: parts.map((options) => new Intl.DateTimeFormat('en-US', options)),
  es: parts.map((options) => new Intl.DateTimeFormat('es-US', options)),
} satisfies Record<Locale, Intl.DateTimeFormat[]>;

/**
 * A date as people write it: `2026-11-24` is "November 24, 2026" or "24 de noviembre de 2026", `2026-11` "November 2026".
 * @throws when it has other parts than year, month and day
 */
export function day(iso: string, locale: Locale): string {
  const numbers = iso.split('-').map(Number);
  const [year = 0, month = 1, date = 1] = numbers;
  const formatter = formatters[locale][numbers.length - 1];
  if (!formatter) throw new Error(`"${iso}" is no date`);
  return formatter.format(new Date(Date.UTC(year, month - 1, date)));
}
