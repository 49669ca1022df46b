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

/** A day as people write it: `2026-11-24` is "November 24, 2026" or "24 de noviembre de 2026". */
export function day(iso: string, locale: Locale): string {
  const [year = 0, month = 1, date] = iso.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions =
    date !== undefined
      ? { dateStyle: 'long', timeZone: 'UTC' }
      : iso.length > 4
        ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
        : { year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-US', options).format(
    new Date(Date.UTC(year, month - 1, date ?? 1)),
  );
}
