import { expect, test } from 'vitest';
import { guidePath, frontmatter, helpline, onPage, places } from '../fixture.ts';
import { sourcesKnown } from './sources-known.ts';

test.each([
  ['a known source', 'Call.<Cite id="cdc" />\n', {}, []],
  ['an unknown one', 'Call.<Cite id="cbc" />\n', {}, ['15:6']],
  ['one of two unknown', 'Call.<Cite id="cdc cbc" />\n', {}, ['15:6']],
  ['a citation without id', 'Call.<Cite />\n', {}, ['15:6']],
  ['people without a source', '<People of="100" what="a" groups="3: b" />\n', {}, ['15:1']],
  ['a drawing without a source', '<Drawing name="agonists" />\n', {}, []],
  ['a drawing with an unknown source', '<Drawing name="agonists" cite="cbc" />\n', {}, ['15:1']],
  ['an unknown source of the summary', '', { summaryCite: '[cbc]' }, ['13:1']],
  ['an unknown source of a key point', '', { keyPoints: '[{text: a, cite: [cbc]}]' }, ['13:23']],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(sourcesKnown, body, change)).toEqual(expected);
});

test('an unknown source of a helpline', () => {
  const path = 'content/data/helplines.yaml';
  const text = helpline('us-911', '911', { sources: '[cbc]' });
  expect(places(sourcesKnown, { [guidePath]: frontmatter(), [path]: text })).toEqual([`${path}:18:3`]);
});
