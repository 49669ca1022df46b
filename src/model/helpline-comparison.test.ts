import { expect, test } from 'vitest';
import { contextOf, frontmatter, helpline } from '../editorial/fixture.ts';
import { strings } from '../ui/strings.ts';
import { buildGuide } from './guide.ts';
import { helplineComparison } from './helpline-comparison.ts';

const finder = helpline('finder', '211', {
  name: '{en: Finder, es: Buscador}',
  topics: '[treatment]',
  phone: 'null',
  website: 'https://finder.example/search/',
});
const texting = helpline('texting', '800-555-0100', {
  name: '{en: Parents, es: Padres}',
  topics: '[family, crisis]',
  text: "'55555'",
  textWord: '{en: HOME, es: HOLA}',
  chat: 'https://chat.example/',
  website: 'https://chat.example/about/',
  hours: '{en: Weekdays, es: Días hábiles}',
  dayAndNight: 'false',
  languages: '{en: English; ask for others, es: Inglés; pida otros}',
  answersIn: '[english, interpreters]',
  tty: '{en: Dial 711, es: Marque el 711}',
  privacy: '{en: You need give no name., es: No pide su nombre.}',
  sources: '[fda, cdc]',
});
const emergency = helpline('emergency', '911', { name: '{en: Emergency, es: Emergencias}', topics: '[emergency]' });
const files = {
  'content/data/helplines.yaml': texting + finder + emergency,
  'content/guides/overdose.mdx': `${frontmatter()}<CompareHelplines />\n`,
};
const { corpus } = contextOf(files);
const guide = buildGuide(corpus);
const compared = (locale: 'en' | 'es') => helplineComparison([...guide.helplines.values()], locale, strings[locale]);

test('the most urgent main topic comes first', () => {
  expect(corpus.problems).toEqual([]);
  expect(compared('en').rows.map((row) => row.name)).toEqual(['Emergency', 'Finder', 'Parents']);
  expect(compared('es').rows.map((row) => row.name)).toEqual(['Emergencias', 'Buscador', 'Padres']);
});

test('each column by which it can be narrowed is one that it has', () => {
  const { labels, filters } = compared('en');
  expect(labels).toEqual(['helplineFor', 'helplineReach', 'whatHappens', 'hours', 'languages']);
  expect(filters).toEqual(['helplineFor', 'helplineReach', 'hours', 'languages']);
});

test('a row says everything in words, and is chosen by what the data say', () => {
  expect(compared('en').rows[2]).toEqual({
    name: 'Parents',
    sources: ['fda', 'cdc'],
    cells: [
      {
        items: [{ text: 'Anyone' }, { text: 'Families and friends · Crisis or suicide' }],
        choices: ['Families and friends', 'Crisis or suicide'],
      },
      {
        items: [
          { way: 'call', text: 'Call 800-555-0100', href: 'tel:8005550100' },
          { way: 'text', text: 'Text HOME to 55555', href: 'sms:55555' },
          { way: 'chat', text: 'Chat online: chat.example', href: 'https://chat.example/' },
          { text: 'Deaf or hard of hearing: Dial 711' },
        ],
        choices: ['By phone', 'By text message', 'By chat'],
      },
      { items: [{ text: 'Someone listens.' }, { text: 'Free. You need give no name.' }] },
      { items: [{ text: 'Weekdays' }], choices: ['At set hours'] },
      { items: [{ text: 'English; ask for others' }], choices: ['English', 'Interpreters'] },
    ],
  });
});

test('Spanish has the same row in its own words', () => {
  const row = compared('es').rows[2];
  expect(row?.cells[1]?.items.map(({ text }) => text)).toEqual([
    'Llame al 800-555-0100',
    'Mande HOLA por texto al 55555',
    'Chat en internet: chat.example',
    'Personas sordas o con pérdida de audición: Marque el 711',
  ]);
  expect(row?.cells.map((cell) => cell?.choices)).toEqual([
    ['Familia y amigos', 'Crisis o suicidio'],
    ['Por teléfono', 'Por texto', 'Por chat'],
    undefined,
    ['A ciertas horas'],
    ['Inglés', 'Intérpretes'],
  ]);
});

test('a site is a way to get help only where nobody can be reached', () => {
  expect(compared('en').rows[1]?.cells[1]).toEqual({
    items: [{ way: 'website', text: 'Website: finder.example/search', href: 'https://finder.example/search/' }],
    choices: ['On a website'],
  });
});

test('a page with the comparison rests on the sources of all lines, in the order of the rows', () => {
  expect(guide.pages.map((page) => page.citations)).toEqual([['cdc', 'fda']]);
});
