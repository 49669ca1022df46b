import { describe, expect, test } from 'vitest';
import { contextOf, frontmatter, sheetFrontmatter } from '../fixture.ts';
import { handouts } from './handouts.ts';
import { references } from './references.ts';

const sheet = (body: string, change?: Record<string, string>): string => sheetFrontmatter(change) + body;

/** Findings on one handout, beside its twin page, as `line:column message`; its body begins on line 21. */
const found = (body: string, change: Record<string, string> = {}, id = 'overdose'): string[] => {
  const context = contextOf({
    'content/guides/overdose.mdx': frontmatter(),
    [`content/handouts/${id}.mdx`]: sheet(body, change),
  });
  expect(context.corpus.problems).toEqual([]);
  return handouts.check(context).map((item) => `${item.line}:${item.column} ${item.message}`);
};

describe('a body', () => {
  test.each([
    [
      'blocks of every kind',
      '## What?\n\nText.\n\n<Steps>\n\n1. One.\n\n   <Drawing name="naloxone-spray" />\n\n</Steps>\n',
      [],
    ],
    ['a third-level heading', '### What?\n', ['21:1 a heading of another level']],
    ['a quotation', '> Text.\n', ['21:1 a sheet has no blockquote']],
    ['a list in a list', '- one\n\n  - two\n', ['23:3 a list inside a list']],
    [
      'a drawing in a callout',
      '<Callout kind="note" title="T">\n\n<Drawing name="agonists" />\n\n</Callout>\n',
      ['23:1 a drawing inside another block'],
    ],
    [
      'steps in a callout',
      '<Callout kind="note" title="T">\n\n<Steps>\n\n1. One.\n\n</Steps>\n\n</Callout>\n',
      ['23:1 <Steps> inside another block'],
    ],
    ['one question to say back', '<SayBack>\n\n- What?\n\n</SayBack>\n', ['21:1 1 questions to say back']],
    ['two questions to say back', '<SayBack>\n\n- What?\n- When?\n\n</SayBack>\n', []],
    ['lines to fill in', '<FillIn lines="My naloxone is at | My person to call" />\n', []],
    ['no lines', '<FillIn lines="" />\n', ['21:1 <FillIn> without lines']],
    ['a line for the name', '<FillIn lines="Call | My name" />\n', ['21:1 a line for "My name"']],
    ['a line for the birth date', '<FillIn lines="Date of birth" />\n', ['21:1 a line for "Date of birth"']],
    ['a line for the dose', '<FillIn lines="Mi dosis" />\n', ['21:1 a line for "Mi dosis"']],
    [
      'a label with no room beside it',
      '<FillIn lines="The place at home where the naloxone is kept now" />\n',
      ['21:1 a label of 48 letters: "The place at home where the naloxone is kept now"'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('more words than its form has room for', () => {
    expect(found(`${'one two three four five. '.repeat(70)}\n`)).toEqual(['2:1 363 words']);
    expect(found(`${'one two three four five. '.repeat(70)}\n`, { sides: '2' })).toEqual([]);
    expect(found(`${'one two three four five. '.repeat(16)}\n`, { form: 'poster' })).toEqual(['2:1 93 words']);
  });

  test('a card has three headings', () => {
    expect(found('Front.\n\n## One\n\n## Two\n', { form: 'wallet-card' })).toEqual([
      '14:1 a card needs three headings',
    ]);
    expect(found('Front.\n\n## One\n\n## Two\n\n## Three\n', { form: 'wallet-card' })).toEqual([]);
  });
});

describe('the frontmatter', () => {
  test('an id that nobody wants to type', () => {
    expect(found('Text.\n', {}, 'what-to-do-in-an-overdose')).toEqual(['1:1 an id of 25 letters']);
  });

  test('a twin that does not exist', () => {
    expect(found('Text.\n', { twin: 'guides/nowhere' })).toEqual(['13:1 no page guides/nowhere']);
  });

  test('a number used twice', () => {
    const context = contextOf({
      'content/guides/overdose.mdx': frontmatter(),
      'content/handouts/a.mdx': sheet('Text.\n'),
      'content/handouts/b.mdx': sheet('Text.\n'),
    });
    expect(handouts.check(context).map((item) => `${item.path}:${item.line} ${item.message}`)).toEqual([
      'content/handouts/b.mdx:12 H-001 is the number of content/handouts/a.mdx',
    ]);
  });
});

test('blocks of sheets and of pages are kept apart', () => {
  const context = contextOf({
    'content/guides/overdose.mdx': `${frontmatter()}<Signs title="T">\n\n- One.\n\n</Signs>\n`,
    'content/handouts/overdose.mdx': sheet('<More title="T">\n\nText.\n\n</More>\n\n<Numbers ids="nobody" />\n'),
  });
  expect(references.check(context).map((item) => `${item.path}:${item.line} ${item.message}`)).toEqual([
    'content/guides/overdose.mdx:15 no component <Signs>',
    'content/handouts/overdose.mdx:21 no component <More>',
    'content/handouts/overdose.mdx:27 <Numbers> names "nobody", which does not exist',
  ]);
});
