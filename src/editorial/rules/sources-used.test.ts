import { expect, test } from 'vitest';
import { contextOf, frontmatter, guidePath, places, source } from '../fixture.ts';
import { sourcesUsed } from './sources-used.ts';

const path = 'content/data/sources.yaml';
const two = source('cdc') + source('fda');

test.each([
  ['in a body', '<Cite id="fda" />\n', {}],
  ['in people', '<People of="100" what="a" groups="3: b" cite="fda" />\n', {}],
  ['in a drawing', '<Drawing name="agonists" cite="fda" />\n', {}],
  ['in a summary', '', { summaryCite: '[fda]' }],
  ['in a key point', '', { keyPoints: '[{text: a, cite: [fda]}]' }],
] as [string, string, Record<string, string>][])('cited %s', (_name, body, change) => {
  expect(places(sourcesUsed, { [path]: two, [guidePath]: frontmatter(change) + body })).toEqual([]);
});

test('cited nowhere: a warning', () => {
  const found = sourcesUsed.check(contextOf({ [path]: two }));
  expect(found.map((item) => `${item.severity} ${item.line}:${item.column}`)).toEqual(['warning 8:3']);
});
