import { expect, test } from 'vitest';
import { helpline, places, source } from '../fixture.ts';
import { duplicateIds } from './duplicate-ids.ts';

const term = (id: string): string =>
  `- {id: ${id}, en: {term: a, say: null, meaning: b, forYou: c, alsoCalled: []}, page: null, sources: []}\n`;
const figure = (id: string): string =>
  `- {id: ${id}, what: a, value: 1, unit: b, shown: {en: c, es: d}, period: e, sources: [cdc], recheckBy: 2027-01-01}\n`;

test.each([
  ['sources', 'sources.yaml', source('cdc') + source('fda'), []],
  ['a source twice', 'sources.yaml', source('cdc') + source('fda') + source('cdc'), ['15:3']],
  ['a source that does not fit, then one that does', 'sources.yaml', source('cdc', { url: 'x' }) + source('cdc'), []],
  ['a helpline twice', 'helplines.yaml', helpline('us-911', '911') + helpline('us-911', '988'), ['20:3']],
  ['a term twice', 'glossary.yaml', term('opioid') + term('opioid'), ['2:4']],
  ['a figure twice', 'figures.yaml', figure('deaths') + figure('deaths'), ['2:4']],
])('%s', (_name, file, text, expected) => {
  const path = `content/data/${file}`;
  expect(places(duplicateIds, { [path]: text })).toEqual(expected.map((place) => `${path}:${place}`));
});
