import { describe, expect, test } from 'vitest';
import { parseBody } from '../corpus/mdx-body.ts';
import type { Handout } from '../schemas/handout.ts';
import type { Source } from '../schemas/source.ts';
import { formatsOf } from '../model/sheet/formats.ts';
import type { Format } from '../model/sheet/formats.ts';
import { buildSheet } from '../model/sheet/sheet.ts';
import { DetailTooLong, fit } from './fit.ts';
import { PaperError, paperMaker } from './paper.ts';
import { text } from './typst-values.ts';

const sheet = (body: string, change: Partial<Handout> = {}) => {
  const original = {
    title: 'Overdose',
    summary: 'Call 911 and give naloxone, both right now.',
    checked: '2026-11-24',
    recheckBy: '2027-11-24',
    number: 'H-001',
    form: 'sheet',
    sides: 2,
    sources: ['cdc'],
    ...change,
  } as Handout;
  return buildSheet({
    id: 'overdose',
    locale: 'en',
    original,
    words: original,
    body: parseBody(body),
    helplines: new Map(),
    figures: new Map(),
    sources: new Map([['cdc', { id: 'cdc', organization: 'CDC', published: null } as Source]]),
  });
};
const [letter, a4, largeLetter] = formatsOf.sheet as [Format, Format, Format];
const paragraphs = (count: number): string => 'Stay with the person until help comes.\n\n'.repeat(count);
const maker = paperMaker();

describe('the largest type that fits', () => {
  test.each([
    [10, 14],
    [35, 14],
    [36, 13.5],
    [38, 13],
    [40, 12.5],
    [42, 12],
  ])('%i paragraphs', (count, expected) => {
    expect(fit(maker, sheet(paragraphs(count)), letter).size).toBe(expected);
  });

  test('both papers hold the same', () => {
    expect(fit(maker, sheet(paragraphs(20)), letter).size).toBe(fit(maker, sheet(paragraphs(20)), a4).size);
  });

  test('a sheet that is too long says its name and how much must go', () => {
    expect(() => fit(maker, sheet(paragraphs(60)), letter)).toThrow(
      /^overdose, letter: too long for two sides by \d+ mm, about \d+ lines of text$/,
    );
    expect(() => fit(maker, sheet(paragraphs(60), { sides: 1 }), a4)).toThrow(
      /^overdose, a4: too long for one side by/,
    );
  });

  test('large print goes on', () => {
    const fitted = fit(maker, sheet(paragraphs(60)), largeLetter);
    expect(fitted.size).toBe(18);
    expect(fitted.paper.pages).toBeGreaterThan(4);
  });

  test('a face of a card that is too full', () => {
    const card = `Front.\n\n## One\n\n${paragraphs(12)}\n\n## Two\n\n## Three\n`;
    expect(() => fit(maker, sheet(card, { form: 'wallet-card' }), letter)).toThrow(
      /^overdose, letter: the upper inside of the card is [\d.]+ mm too large$/,
    );
  });
});

test('a detail of the clinic that is wider than its line', () => {
  const details = { values: { phone: '5'.repeat(60) }, logo: null };
  expect(() => fit(maker, sheet('Text.'), letter, details)).toThrow(DetailTooLong);
});

describe('what Typst says stops the build', () => {
  test.each([
    ['an error', '#nothing', /unknown variable: nothing/],
    ['a warning', '#set text(font: "No Such Font")\nText', /unknown font family: no such font/],
  ])('%s', (_name, source, expected) => {
    expect(() => maker.layOut(source)).toThrow(PaperError);
    expect(() => maker.layOut(source)).toThrow(expected);
  });

  test('a picture without words for it is no PDF/UA', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const paper = maker.layOut(`#set document(title: "T")\n= T\n#image(bytes(${text(svg)}), format: "svg")`);
    expect(() => paper.pdf()).toThrow(/alt/);
  });
});

test('two makers give the same bytes', () => {
  const made = () => fit(paperMaker(), sheet(paragraphs(3)), letter).paper.pdf();
  expect(made().equals(made())).toBe(true);
});

test('text is never read as markup', () => {
  const hostile = '*a* _b_ #c $d$ [e] "f" \\g `h` <i> @j // k';
  const built = sheet('Text.', { title: hostile });
  expect(fit(maker, built, letter).paper.marks('end')).toHaveLength(1);
  expect(text('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"');
});
