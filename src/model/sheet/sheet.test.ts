import { describe, expect, test } from 'vitest';
import type { Source } from '../../schemas/source.ts';
import { sheetOf, sources } from './fixture.ts';
import { shortSources } from './sheet.ts';
import { sheetTexts, sheetWordCount } from './words.ts';

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
    expect(sheetTexts(sheetOf(body)).slice(2)).toEqual(expected);
  });

  test('a block of another kind is refused with its place', () => {
    expect(() => sheetOf('Text.\n\n<More title="T">\n\nText.\n\n</More>')).toThrow(
      'content/handouts/overdose.mdx: 3:1: a handout has no block <More>',
    );
  });

  test('questions stand apart, whatever their place', () => {
    const built = sheetOf('<SayBack>\n\n- What?\n- When?\n\n</SayBack>\n\nText.');
    expect(built.blocks).toHaveLength(1);
    expect(built.sayBack?.questions.map((runs) => runs.map((run) => run.text))).toEqual([['What?'], ['When?']]);
  });

  test('a picture beside the steps says in words what it shows', () => {
    const [block] = sheetOf('<Steps>\n\n1. Spray.\n\n   <Drawing name="recovery-position" />\n\n</Steps>').blocks;
    expect(block?.kind === 'steps' ? block.pictures[0]?.alt : '').toBe(
      'How to lay someone on their side. Hand under the cheek, so the face stays tilted and the mouth open to the side. ' +
        'Top knee bent, so they do not roll onto the belly. Body on its side, so vomit can run out.',
    );
  });
});

test('a card says less of each number', () => {
  const built = sheetOf('<Numbers ids="two word" />', { form: 'wallet-card' });
  expect(sheetTexts(built).slice(2)).toEqual([
    'Call 800-555-0100',
    'Help',
    'Day and night. English.',
    'Text HOME to 741741',
    'Help',
    'Day and night. English.',
  ]);
});

test('words are counted as they are read', () => {
  expect(sheetWordCount(sheetOf('Call 911 now, don’t wait.', { title: 'Overdose', summary: 'Call.' }))).toBe(7);
});

test('a publisher whose name ends with a full stop does not double that of the line', () => {
  const named = new Map([['line', { organization: 'Never Use Alone Inc.', published: null } as Source]]);
  expect(shortSources(['line'], named)).toBe('Never Use Alone Inc');
});

test('a source that is not there', () => {
  expect(() => shortSources(['nobody'], sources)).toThrow('no source "nobody" in sources.yaml');
});
