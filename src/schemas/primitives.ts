import { z } from 'astro/zod';
import { locales } from '../settings.ts';

/** Lower-case ASCII words joined by single hyphens: `opioid-treatment-program`. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** `kind/id` of a page, such as `medications/methadone`. */
export const pageKey = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'write it as kind/id, for example medications/methadone');

/** Whether a day exists; text of another form is left to the pattern, so that one mistake gives one problem. */
const calendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * A day as `YYYY-MM-DD`. Astro's frontmatter reader turns such a value into a Date, plain YAML 1.2
 * leaves it a string; both become the same string here.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: 'expected a date written YYYY-MM-DD' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write dates as YYYY-MM-DD, for example 2026-11-24')
    .refine(calendarDay, 'no such day in the calendar'),
);

/** A date known to the year, month or day: `2024`, `2024-02`, `2024-02-01`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((text) => calendarDay(`${text}-01-01`.slice(0, 10)), 'no such day in the calendar');

/** Lowest and highest of a quantity; the unit is in the name of the field that uses it. */
export const range = z.strictObject({
  /** Lowest usual value. */
  min: z.number().nonnegative(),
  /** Highest usual value. */
  max: z.number().nonnegative(),
});
export type Range = z.infer<typeof range>;

/** A telephone number or short code as people read it, always text: `'988'`, `'800-662-4357'`. */
export const phone = z
  .string({ error: 'put the number in quotes, so that it stays text' })
  .regex(/^\+?[0-9][0-9 ()-]*$/, "digits, spaces and hyphens only, for example '800-662-4357'");

/** Web address of a source or service, https only. */
export const httpsUrl = z.string().regex(/^https:\/\/[^\s]+$/, 'an address that starts with https://');

/** One text in every language of the guide. */
export const localized = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)])) as Record<
    (typeof locales)[number],
    z.ZodString
  >,
);
export type Localized = z.infer<typeof localized>;

/** Short texts, none of them empty. */
export const texts = z.array(z.string().min(1));
