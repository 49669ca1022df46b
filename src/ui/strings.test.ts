import { expect, test } from 'vitest';
import { day } from './strings.ts';

test.each([
  ['2026-11-24', 'en', 'November 24, 2026'],
  ['2026-11-24', 'es', '24 de noviembre de 2026'],
  ['2026-11', 'en', 'November 2026'],
  ['2026-11', 'es', 'noviembre de 2026'],
  ['1996', 'en', '1996'],
  ['2026-01-01', 'en', 'January 1, 2026'],
] as const)('%s in %s is %s', (iso, locale, shown) => {
  expect(day(iso, locale)).toBe(shown);
});

test('what is no date is refused', () => {
  expect(() => day('2026-11-24-3', 'en')).toThrow('"2026-11-24-3" is no date');
});
