import { expect, test } from 'vitest';
import { contextOf, helpline, places, source } from '../fixture.ts';
import { dataDates } from './data-dates.ts';

const sources = 'content/data/sources.yaml';
const helplines = 'content/data/helplines.yaml';
const figures = 'content/data/figures.yaml';
const figure = (recheckBy: string): string => `- id: deaths
  what: Deaths
  value: 1
  unit: deaths
  shown: {en: one, es: una}
  period: '2023'
  sources: [cdc]
  recheckBy: ${recheckBy}
`;

test.each([
  ['a source read today', { [sources]: source('cdc', { accessed: '2026-11-24' }) }, []],
  ['a source read tomorrow', { [sources]: source('cdc', { accessed: '2026-11-25' }) }, [`${sources}:7:3`]],
  ['a source of this year', { [sources]: source('cdc', { published: "'2026'" }) }, []],
  ['a source of next year', { [sources]: source('cdc', { published: "'2027'" }) }, [`${sources}:5:3`]],
  ['a source of next month', { [sources]: source('cdc', { published: "'2026-12'" }) }, [`${sources}:5:3`]],
  ['a figure on its last day', { [figures]: figure('2026-11-24') }, []],
  ['a figure overdue', { [figures]: figure('2026-11-23') }, [`${figures}:8:3`]],
  ['a helpline tried six months ago', { [helplines]: helpline('us-911', '911', { checked: '2026-05-24' }) }, []],
  [
    'a helpline tried longer ago',
    { [helplines]: helpline('us-911', '911', { checked: '2026-05-23' }) },
    [`${helplines}:19:3`],
  ],
  [
    'a helpline tried tomorrow',
    { [helplines]: helpline('us-911', '911', { checked: '2026-11-25' }) },
    [`${helplines}:19:3`],
  ],
  [
    'a page that will move',
    { 'content/redirects.yaml': '- {from: /a/, to: /, since: 2026-11-25, why: renamed}\n' },
    ['content/redirects.yaml:1:22'],
  ],
] as [string, Record<string, string>, string[]][])('%s', (_name, files, expected) => {
  expect(places(dataDates, files)).toEqual(expected);
});

test('an old helpline is a warning, an overdue figure an error', () => {
  const files = { [helplines]: helpline('us-911', '911', { checked: '2026-05-23' }), [figures]: figure('2026-11-23') };
  expect(dataDates.check(contextOf(files)).map((item) => item.severity)).toEqual(['error', 'warning']);
});
