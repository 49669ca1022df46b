import { expect, test } from 'vitest';
import { frontmatter, guidePath, onPage, places, translation } from '../fixture.ts';
import { references } from './references.ts';

test.each([
  ['a component and what it names', 'Call <Helpline id="us-911" />.\n', {}, []],
  ['no such component', 'Call.<Big id="x" />\n', {}, ['15:6']],
  ['no such helpline', 'Call <Helpline id="us-000" />.\n', {}, ['15:6']],
  ['a helpline that takes no texts', 'Text <Helpline id="us-911" way="text" />.\n', {}, ['15:6']],
  ['a component that names nothing', 'Call <Helpline />.\n', {}, ['15:6']],
  ['no such figure', 'Last year <Fact id="deaths" />.\n', {}, ['15:11']],
  ['no such term', 'An <Term id="opioid">opioid</Term>.\n', {}, ['15:4']],
  ['no such drawing', '<Drawing name="cat" />\n', {}, ['15:1']],
  ['an expression', 'Call {1 + 1}.\n', {}, ['15:6']],
  ['an import', "import x from 'y'\n", {}, ['15:1']],
  ['a link with its address', 'See [the search](/search/).\n', {}, []],
  ['an address apart from its link', 'See [the search][s].\n\n[s]: /search/\n', {}, ['17:1']],
  ['an address apart from its picture', '![A spray][s]\n\n[s]: /spray.svg\n', {}, ['17:1']],
  ['a footnote', 'It lasts.[^1]\n\n[^1]: For 3 days.\n', {}, ['17:1']],
  ['raw HTML', 'Call <b>now</b>.\n', {}, ['15:6']],
  ['an unknown page in related', '', { related: '[guides/none]' }, ['11:11']],
  ['a page naming itself', '', { related: '[guides/overdose]' }, ['11:11']],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(references, body, change)).toEqual(expected);
});

test('a term must have an entry in the language of the page', () => {
  const es = 'content/guides/overdose.es.mdx';
  const found = places(references, {
    'content/data/glossary.yaml':
      '- {id: dose, en: {term: dose, say: null, meaning: a, forYou: b, alsoCalled: []}, page: null, sources: []}\n',
    [guidePath]: `${frontmatter()}A <Term id="dose">dose</Term>.\n`,
    [es]: `${translation('000000000000')}Una <Term id="dose">dosis</Term>.\n`,
  });
  expect(found).toEqual([`${es}:10:5`]);
});
