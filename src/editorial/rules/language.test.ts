import { describe, expect, test } from 'vitest';
import { interfaceFile } from '../../corpus/interface-words.ts';
import { readData } from '../../corpus/read-data.ts';
import { guidePath, frontmatter, helpline, onPage, places, translation } from '../fixture.ts';
import { anyOf, compile, hits, language } from './language.ts';

const policy = readData('.', 'language').file.value;
if (!policy) throw new Error('content/policy/language.yaml does not fit its schema');
const english = compile(policy, 'en');
const spanish = compile(policy, 'es');

describe('each entry of language.yaml', () => {
  test.each([...english, ...spanish].map((item) => [item.entry.id, item] as const))(
    '%s flags its bad example and passes its good one',
    (_id, item) => {
      expect(hits(item.entry.tests.flag, item).length).toBeGreaterThan(0);
      expect(hits(item.entry.tests.pass, item)).toEqual([]);
      expect(anyOf(item.entry.lang === 'en' ? english : spanish).test(item.entry.tests.flag)).toBe(true);
    },
  );
});

test.each([
  ['sound words', 'A person with addiction.\n', {}, []],
  ['in a paragraph', 'First line,\nthen an addict.\n', {}, ['16:9']],
  ['twice in a paragraph', 'An addict, two addicts, an addict.\n', {}, ['15:4', '15:16', '15:28']],
  ['inside a name', 'From Addict Press.\n', {}, []],
  ['in someone else’s words', 'They say <Said as="quote">addict</Said>.\n', {}, []],
  ['in a heading', '## An addict?\n', {}, ['15:7']],
  ['in a table', '| Who |\n| --- |\n| addict |\n', {}, ['17:3']],
  ['in an alternative text', '![An addict](/a.svg)\n', {}, ['15:6']],
  ['in an attribute', '<Callout kind="note" title="An addict">\n\nText.\n\n</Callout>\n', {}, ['15:32']],
  ['in the title', '', { title: 'An addict' }, ['2:11']],
  ['in a key point', '', { keyPoints: '[{text: An addict.}]' }, ['13:23']],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(language, body, change)).toEqual(expected);
});

test('in a translation, by the words of its language', () => {
  const es = 'content/guides/overdose.es.mdx';
  const files = { [guidePath]: frontmatter(), [es]: `${translation('000000000000')}Un adicto y un addict.\n` };
  expect(places(language, files)).toEqual([`${es}:10:4`]);
});

const group = (facts: string): string =>
  frontmatter({ facts }).replace('area: overdose\n', '').replace('urgency: urgent', 'urgency: routine');

test('in facts, but not in names that others gave', () => {
  const facts = (origin: string, street: string): string =>
    `{class: natural, origin: ${origin}, medicalUse: null, schedule: I, forms: [], brandNames: [], streetNames: [${street}], durationHours: null, withdrawalOnsetHours: null, withdrawalPeakHours: null, withdrawalDays: null, specialDanger: a, sources: [cdc]}`;
  const path = 'content/opioids/heroin.mdx';
  expect(places(language, { [path]: group(facts('for addicts', 'x')) })).toEqual([`${path}:12:37`]);
  expect(places(language, { [path]: group(facts('poppy', 'addict')) })).toEqual([]);
});

test('in helplines, glossary and figures', () => {
  const helplines = 'content/data/helplines.yaml';
  const glossary = 'content/data/glossary.yaml';
  const figures = 'content/data/figures.yaml';
  expect(
    places(language, {
      [helplines]: helpline('us-911', '911').replace('en: Anyone', 'en: Addicts'),
      [glossary]:
        '- {id: opioid, en: {term: a, say: null, meaning: an addict, forYou: c, alsoCalled: [addict]}, page: null, sources: []}\n',
      [figures]:
        '- {id: n, what: addicts, value: 1, unit: addicts, shown: {en: one addict, es: uno}, period: e, sources: [cdc], recheckBy: 2027-01-01}\n',
    }),
  ).toEqual([`${helplines}:4:13`, `${glossary}:1:41`, `${figures}:1:59`]);
});

test('in the interface', () => {
  const file = (path: string, text: string) => interfaceFile(path, { menu: text }, `{\n  menu: '${text}',\n}\n`);
  const words = { en: file('src/ui/en.ts', 'Addicts'), es: file('src/ui/es.ts', 'Menú') };
  expect(places(language, {}, { words })).toEqual(['src/ui/en.ts:2:3']);
});
