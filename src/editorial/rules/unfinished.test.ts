import { expect, test } from 'vitest';
import { onPage, places, source } from '../fixture.ts';
import { unfinished } from './unfinished.ts';

test.each([
  ['a finished page', 'Call for help.\n', {}, []],
  ['a title', '', { title: 'TODO' }, ['2:8']],
  ['a body', 'Call.\n\nThen TODO.\n', {}, ['17:6']],
  ['a heading', '# TODO\n', {}, ['15:3']],
  ['inside a word', 'TODOS and _TODO_ONE.\n', {}, []],
  ['in a comment of the frontmatter', '', { area: 'overdose\n# TODO later' }, []],
  ['where the schema says so already', '', { summary: 'TODO' }, []],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(unfinished, body, change)).toEqual(expected);
});

test.each([
  ['a finished entry', source('cdc'), []],
  ['an entry with a title to be written', source('cdc', { title: '"TODO"' }), ['2:11']],
  ['a comment', `# TODO later\n${source('cdc')}`, []],
  ['where the schema says so already', source('cdc', { url: 'TODO' }), []],
])('in a data file: %s', (_name, text, expected) => {
  const path = 'content/data/sources.yaml';
  expect(places(unfinished, { [path]: text })).toEqual(expected.map((place) => `${path}:${place}`));
});
