import { expect, test } from 'vitest';
import { guidePath, frontmatter, onPage, places, translation } from '../fixture.ts';
import { links } from './links.ts';

test.each([
  ['a page that is there', 'See [the search](/search/).\n', []],
  ['a page that is not', 'See [the pill page](/pills/).\n', ['15:5']],
  ['an anchor of this page', '## What now?\n\nSee [the steps](#what-now).\n', []],
  ['no such anchor', 'See [below](#nowhere).\n', ['15:5']],
  ['an anchor of another page', 'See [the steps](/overdose/#nowhere).\n', ['15:5']],
  ['a text that says nothing', 'Look [here](/search/).\n', ['15:6']],
  ['no text', 'Look [](/search/).\n', ['15:6']],
  ['https', 'See [the page](https://www.cdc.gov/).\n', []],
  ['http', 'See [the page](http://www.cdc.gov/).\n', ['15:5']],
  ['javascript', 'See [the page](javascript:alert).\n', ['15:5']],
  ['a telephone link', 'Call [the line](tel:988).\n', ['15:6']],
  ['a relative address', 'See [the page](search/).\n', ['15:5']],
  ['another language', 'See [the search](/es/search/).\n', ['15:5']],
  ['a mark for English on an English page', 'See <EnglishLink to="/search/">the search</EnglishLink>.\n', ['15:5']],
])('%s', (_name, body, expected) => {
  expect(onPage(links, body)).toEqual(expected);
});

const glossary = {
  'content/data/glossary.yaml':
    '- {id: dose, en: {term: dose, say: null, meaning: a, forYou: b, alsoCalled: []}, page: null, sources: []}\n',
};
test.each([
  ['an entry of the glossary', '[dose](/glossary/d-g/#dose)\n', []],
  ['an entry that stands on another part', '[dose](/glossary/a-c/#dose)\n', ['15:1']],
  ['an entry of the list of parts', '[dose](/glossary/#dose)\n', ['15:1']],
  ['a source in its list', '[the CDC](/sources/agency-page-a-c/#source-cdc)\n', []],
  ['a source that is not there', '[the CDC](/sources/agency-page-a-c/#source-nih)\n', ['15:1']],
])('%s', (_name, body, expected) => {
  const files = { ...glossary, [guidePath]: frontmatter() + body };
  expect(places(links, files)).toEqual(expected.map((place) => `${guidePath}:${place}`));
});

const es = 'content/guides/overdose.es.mdx';
test.each([
  ['its own language', 'Vea [la búsqueda](/es/search/).\n', []],
  ['English without a mark', 'Vea [la búsqueda](/search/).\n', [`${es}:10:5`]],
  ['English with a mark', 'Vea <EnglishLink to="/search/">la búsqueda</EnglishLink>.\n', []],
  ['English, marked, not there', 'Vea <EnglishLink to="/pills/">eso</EnglishLink>.\n', [`${es}:10:5`]],
])('from a translation: %s', (_name, body, expected) => {
  expect(places(links, { [guidePath]: frontmatter(), [es]: translation('000000000000') + body })).toEqual(expected);
});
