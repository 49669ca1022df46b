import { expect, test } from 'vitest';
import { guidePath, frontmatter, onPage, places, translation } from '../fixture.ts';
import { dates } from './dates.ts';

test.each([
  ['sound dates', {}, []],
  ['checked in the future', { checked: '2026-12-01' }, ['8:1']],
  ['written in the future', { written: '2026-11-25', checked: '2026-11-25' }, ['8:1', '7:1']],
  ['checked before it was written', { checked: '2026-10-01', recheckBy: '2027-09-01' }, ['8:1']],
  ['due today', { recheckBy: '2026-11-24' }, []],
  ['overdue', { recheckBy: '2026-11-23' }, ['9:1']],
  ['more than twelve months ahead', { recheckBy: '2027-11-03' }, ['9:1']],
  ['law within six months', { subject: 'law', recheckBy: '2027-05-02' }, []],
  ['law later than that', { subject: 'law', recheckBy: '2027-05-03' }, ['9:1']],
  ['supply later than that', { subject: 'supply', recheckBy: '2027-05-03' }, ['9:1']],
] as [string, Record<string, string>, string[]][])('%s', (_name, change, expected) => {
  expect(onPage(dates, '', change)).toEqual(expected);
});

test('a translation checked in the future', () => {
  const es = 'content/guides/overdose.es.mdx';
  const files = { [guidePath]: frontmatter(), [es]: translation('000000000000', { checked: '2026-11-25' }) };
  expect(places(dates, files)).toEqual([`${es}:6:1`]);
});
