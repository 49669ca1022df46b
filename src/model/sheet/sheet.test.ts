import { describe, expect, test } from 'vitest';
import { parseBody } from '../../corpus/mdx-body.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Handout } from '../../schemas/handout.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Source } from '../../schemas/source.ts';
import type { Locale } from '../../settings.ts';
import { buildSheet, shortSources } from './sheet.ts';
import { sheetTexts, sheetWordCount } from './words.ts';

const both = (text: string): { en: string; es: string } => ({ en: text, es: `${text} (es)` });
const line = (id: string, change: Partial<Helpline>): Helpline => ({
  id,
  name: both('Help'),
  topics: ['crisis'],
  forWhom: both('Anyone'),
  phone: null,
  text: null,
  textWord: null,
  chat: null,
  hours: both('Day and night'),
  dayAndNight: true,
  languages: both('English'),
  answersIn: ['english'],
  tty: null,
  cost: both('Free'),
  whatHappens: both('Someone listens.'),
  privacy: null,
  website: null,
  sources: ['cdc'],
  checked: '2026-11-01',
  ...change,
});
const helplines = new Map(
  [
    line('phone', { phone: '911' }),
    line('same', { phone: '988', text: '988' }),
    line('word', { text: '741741', textWord: both('HOME') }),
    line('site', { website: 'https://example.org/help/' }),
  ].map((item) => [item.id, item]),
);
const source = (id: string, organization: string, published: string | null): Source =>
  ({ id, organization, published }) as Source;
const sources = new Map(
  [source('cdc', 'CDC', '2024-02'), source('fda', 'FDA', null), source('cdc-two', 'CDC', '2024-11-01')].map((item) => [
    item.id,
    item,
  ]),
);
const figures = new Map([['deaths', { id: 'deaths', shown: both('about 80'), sources: ['fda'] } as unknown as Figure]]);
const original = {
  title: 'Overdose',
  summary: 'Call.',
  checked: '2026-11-24',
  recheckBy: '2027-11-24',
  number: 'H-001',
  form: 'sheet',
  sides: 2,
  sources: ['cdc'],
} as Handout;

const sheet = (body: string, locale: Locale = 'en', change: Partial<Handout> = {}) =>
  buildSheet({
    id: 'overdose',
    locale,
    original: { ...original, ...change },
    words: { ...original, title: locale === 'en' ? 'Overdose' : 'Sobredosis' },
    body: parseBody(body),
    helplines,
    figures,
    sources,
  });

describe('blocks', () => {
  test.each([
    ['a heading', '## What now?', ['What now?']],
    ['a paragraph over two lines', 'Call\n  **now**, they say.', ['Call now, they say.']],
    ['a number in a sentence', 'Call <Helpline id="phone" />.', ['Call 911.']],
    ['a figure in a sentence', '<Fact id="deaths" /> people.', ['about 80 people.']],
    ['words of others', '<Said>It hurts.</Said> No.', ['“It hurts.” No.']],
    ['a citation alone', 'Call.<Cite id="fda" />', ['Call.']],
    ['a list', '- one\n- two', ['one', 'two']],
    [
      'steps with a drawing',
      '<Steps>\n\n1. Wake.\n2. Spray.\n\n   <Drawing name="naloxone-spray" />\n\n</Steps>',
      ['Wake.', 'Spray.', 'Step 2: How to give naloxone spray'],
    ],
    ['signs', '<Signs title="Look">\n\n- gray\n\n</Signs>', ['Look', 'gray']],
    ['a callout', '<Callout kind="note" title="Note">\n\nText.\n\n- one\n\n</Callout>', ['Note', 'Text.', 'one']],
    ['a table', '| | A |\n| --- | --- |\n| x | y |', ['', 'A', 'x', 'y']],
    ['lines', '<FillIn lines="One | Two" />', ['One', 'Two']],
    [
      'numbers',
      '<Numbers ids="same word site" />',
      [
        'Call or text 988',
        'Help',
        'Day and night. Anyone.',
        'Text HOME to 741741',
        'Help',
        'Day and night. Anyone.',
        'Website example.org/help',
        'Help',
        'Day and night. Anyone.',
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(sheetTexts(sheet(body)).slice(2)).toEqual(expected);
  });

  test('a block of another kind is refused with its place', () => {
    expect(() => sheet('Text.\n\n<More title="T">\n\nText.\n\n</More>')).toThrow(
      'content/handouts/overdose.mdx: 3:1: a handout has no block <More>',
    );
  });

  test('questions stand apart, whatever their place', () => {
    const built = sheet('<SayBack>\n\n- What?\n- When?\n\n</SayBack>\n\nText.');
    expect(built.blocks).toHaveLength(1);
    expect(built.sayBack?.questions.map((runs) => runs.map((run) => run.text))).toEqual([['What?'], ['When?']]);
  });

  test('a picture beside the steps says in words what it shows', () => {
    const [block] = sheet('<Steps>\n\n1. Spray.\n\n   <Drawing name="recovery-position" />\n\n</Steps>').blocks;
    expect(block?.kind === 'steps' ? block.pictures[0]?.alt : '').toBe(
      'How to lay someone on their side. Hand under the cheek, so the face stays tilted and the mouth open to the side. ' +
        'Top knee bent, so they do not roll onto the belly. Body on its side, so vomit can run out.',
    );
  });
});

describe('what stands on every sheet', () => {
  test('English', () => {
    const built = sheet('Call.<Cite id="cdc-two fda" />');
    expect(built.link).toEqual({
      label: 'Read this page on your phone. English:',
      typed: 'opioidtreatment.example/h/overdose',
      address: 'https://opioidtreatment.example/h/overdose',
    });
    expect(built.state.slice(0, 2)).toEqual([
      'Sources: CDC 2024; FDA.',
      'H-001, version 2026.11. Checked against its sources on November 24, 2026; not yet reviewed by a clinician. ' +
        'Good until November 24, 2027; then look for a newer one.',
    ]);
    expect(built.footer.name).toBe('H-001 · Overdose · English · 2026.11');
    expect(built.citations).toEqual(['cdc', 'cdc-two', 'fda']);
  });

  test('Spanish names the English title for the staff', () => {
    const built = sheet('Llame.', 'es');
    expect(built.footer.name).toBe('H-001 · Sobredosis · Overdose · Español · 2026.11');
    expect(built.link.typed).toBe('opioidtreatment.example/h/es-overdose');
  });

  test('a card says less of each number', () => {
    const built = sheet('<Numbers ids="phone" />', 'en', { form: 'wallet-card' });
    expect(sheetTexts(built).slice(2)).toEqual(['Call 911', 'Help', 'Day and night.']);
    expect(built.otherFormats).toBeNull();
  });
});

test('words are counted as they are read', () => {
  expect(sheetWordCount(sheet('Call 911 now, don’t wait.'))).toBe(7);
});

test('a source that is not there', () => {
  expect(() => shortSources(['nobody'], sources)).toThrow('no source "nobody" in sources.yaml');
});
