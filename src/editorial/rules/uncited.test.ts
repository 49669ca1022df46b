import { expect, test } from 'vitest';
import { frontmatter, guidePath, onPage, places, translation } from '../fixture.ts';
import { uncited } from './uncited.ts';

const fact = 'Naloxone blocks opioids in the brain for a while.'; // 9 words
const cited = '<Cite id="cdc" />';

test.each([
  ['a figure with its source', `Of 100 people, 3 wake.${cited}\n`, {}, []],
  ['a figure without', 'Of 100 people, 3 wake.\n', {}, ['15:1']],
  ['a figure in a list', `- Of 100 people, 3 wake.\n- They sleep.${cited}\n`, {}, ['15:3']],
  ['a figure after the source', `They wake.${cited} Of 100 people, 3 do not.\n`, {}, ['15:1']],
  ['advice with a figure after the source', `It can return.${cited} Stay at least 4 hours.\n`, {}, ['15:1']],
  ['a figure before the source', `Of 100 people, 3 wake. They sleep.${cited}\n`, {}, []],
  ['a figure in the sentence of a Fact', 'In all, <Fact id="deaths" /> died in 2023.\n', {}, []],
  ['a figure in the sentence after a Fact', 'In all, <Fact id="deaths" /> died. 3 woke.\n', {}, ['15:1']],
  ['a figure in words', 'It can come back within two weeks.\n', {}, ['15:1']],
  ['a figure in words, and its source', `It can come back within two weeks.${cited}\n`, {}, []],
  ['a figure in words in a list', `- Wait one hour.\n- Sleep.${cited}\n`, {}, ['15:3']],
  [
    'a list whose lead names the source',
    `It covers mainly:${cited}\n\n- 3 of 100\n- people after five years\n`,
    {},
    [],
  ],
  ['a list whose lead names none', '- First:\n\nIt covers mainly:\n\n- 3 of 100\n', {}, ['19:3']],
  ['a figure in a table', '| a |\n| --- |\n| 3 of 100 |\n', {}, ['17:1']],
  ['a row with a source, and one without', `| a |\n| --- |\n| 2 of 9${cited} |\n| 3 of 9 |\n`, {}, ['18:1']],
  ['a table whose head names the source', `| a${cited} |\n| --- |\n| 3 of 100 |\n`, {}, []],
  ['a figure in a table, its source after it', `| a |\n| --- |\n| 3 of 100 |\n\nAs counted.${cited}\n`, {}, []],
  ['what has digits and is no figure', 'Call 911 or 988, 24/7. M30 pills. A 12-step group.\n', {}, []],
  ['27 words of facts', `## Why?\n\n${fact} ${fact} ${fact}\n`, {}, ['15:1']],
  ['18 words of facts', `${fact} ${fact}\n`, {}, []],
  ['27 words over two sections', `${fact} ${fact}\n\n## Why?\n\n${fact}\n`, {}, []],
  ['27 words and a source', `${fact} ${fact}\n\n${fact}${cited}\n`, {}, []],
  ['27 words of what is not known', `## What do we not know?\n\n${fact} ${fact} ${fact}\n`, {}, []],
  ['27 words of what is not settled', `## What is not settled?\n\n${fact} ${fact} ${fact}\n`, {}, []],
  ['a table of facts', `| a | b |\n| --- | --- |\n${`| ${fact} | ${fact} |\n`.repeat(2)}`, {}, ['15:1']],
  ['a table that leads on', `| a | b |\n| --- | --- |\n${`| ${fact} | [the search](/search/) |\n`.repeat(4)}`, {}, []],
  ['a list of things', '- a test for HIV, and one for hepatitis, at the clinic or at home\n'.repeat(4), {}, []],
  [
    'a figure that leads to its source',
    'In a trial of 300 people:\n\n<People of="100" what="a" groups="3: b" cite="cdc" />\n',
    {},
    [],
  ],
  ['questions', '- Can I start today, and who will see me on the first day?\n'.repeat(4), {}, []],
  ['advice', 'Ask the clinic to tell you what it costs. Take a friend with you to the first visit. '.repeat(3), {}, []],
  ['a summary with a figure', '', { summary: 'About 3 in 100 people wake from it without any help.' }, ['3:1']],
  [
    'a summary with a figure in words',
    '',
    { summary: 'The first two weeks after it are the most dangerous.' },
    ['3:1'],
  ],
  ['with its source', '', { summary: 'About 3 in 100 people wake without any help.', summaryCite: '[cdc]' }, []],
  ['a key point with a figure', '', { keyPoints: '[{text: 3 in 100 wake.}]' }, ['13:13']],
  ['with its source', '', { keyPoints: '[{text: 3 in 100 wake., cite: [cdc]}]' }, []],
  ['pages about the site', `We began in 2026. ${fact} ${fact} ${fact}\n`, { subject: 'site' }, []],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(uncited, body, change)).toEqual(expected);
});

test('a translation states figures in its own words', () => {
  const es = 'content/guides/overdose.es.mdx';
  const body = `Puede volver en dos semanas.\n\nPuede volver en dos semanas.${cited}\n`;
  const files = { [guidePath]: frontmatter(), [es]: translation('000000000000') + body };
  expect(places(uncited, files)).toEqual([`${es}:10:1`]);
});
