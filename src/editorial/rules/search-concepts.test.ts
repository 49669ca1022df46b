import { expect, test } from 'vitest';
import { contextOf } from '../fixture.ts';
import { frontmatter, guidePath } from '../fixture.ts';
import { searchConcepts } from './search-concepts.ts';

const words = 'content/data/everyday-words.yaml';
const concepts = 'content/data/search-concepts.yaml';
const concept = (term: string, page: string): string => `- {term: ${term}, pages: [${page}], en: [], es: []}\n`;
const check = (wordList: string, conceptList: string): string[] =>
  searchConcepts
    .check(contextOf({ [guidePath]: frontmatter(), [words]: wordList, [concepts]: conceptList }))
    .map((item) => `${item.path}:${item.line}:${item.column} ${item.message} (${item.hint})`);
const od = '- {term: od, lang: en, standardTerm: overdose, kind: overdose}\n';

test('a word with its concept and a concept with its page pass', () => {
  expect(check(od, concept('overdose', 'guides/overdose'))).toEqual([]);
});

test('a word whose concept is misspelt', () => {
  expect(check(od.replace('overdose', 'overdoze'), concept('overdose', 'guides/overdose'))).toEqual([
    `${words}:1:24 no concept "overdoze" (did you mean "overdose"?)`,
  ]);
});

test('a concept that stands twice, and one whose page does not exist', () => {
  expect(check('[]', concept('overdose', 'guides/overdose') + concept('overdose', 'guides/overdoze'))).toEqual([
    `${concepts}:2:4 "overdose" stands here twice (make one of the two)`,
    `${concepts}:2:28 no page guides/overdoze (did you mean guides/overdose?)`,
  ]);
});

test('Spanish aliases of a page that does not exist', () => {
  const aliases = 'content/data/aliases-es.yaml';
  const files = { [guidePath]: frontmatter(), [aliases]: '- {page: guides/overdoze, aliases: [sobredosis]}\n' };
  expect(
    searchConcepts.check(contextOf(files)).map((item) => `${item.path}:${item.line}:${item.column} ${item.message}`),
  ).toEqual([`${aliases}:1:4 no page guides/overdoze`]);
});
