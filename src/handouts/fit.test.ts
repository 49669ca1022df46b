import { describe, expect, test } from 'vitest';
import { sheetOf } from '../model/sheet/fixture.ts';
import { formatsOf } from '../model/sheet/formats.ts';
import type { Format } from '../model/sheet/formats.ts';
import { fit } from './fit.ts';
import { PaperError, paperMaker } from './paper.ts';
import { text } from './typst-values.ts';

const [letter, a4, largeLetter] = formatsOf.sheet as [Format, Format, Format];
const paragraphs = (count: number): string => 'Stay with the person until help comes.\n\n'.repeat(count);
const maker = paperMaker();

describe('the largest type that fits', () => {
  test.each([
    ['10 paragraphs', 10, 14, true],
    ['33, the most of 14 points', 33, 14, true],
    ['34', 34, 13.5, true],
    ['37', 37, 12.5, true],
    ['39, the most with the space for notices', 39, 12, true],
    ['40, which goes without it', 40, 12.5, false],
    ['42, the most', 42, 12, false],
  ])('%s', (_name, count, size, notice) => {
    expect(fit(maker, sheetOf(paragraphs(count)), letter)).toMatchObject({ size, notice });
  });

  test('both papers hold the same', () => {
    expect(fit(maker, sheetOf(paragraphs(20)), letter).size).toBe(fit(maker, sheetOf(paragraphs(20)), a4).size);
  });

  test('a sheet that is too long says its name and how much must go', () => {
    expect(() => fit(maker, sheetOf(paragraphs(60)), letter)).toThrow(
      /^overdose, letter: too long for two sides by \d+ mm, about \d+ lines of text$/,
    );
    expect(() => fit(maker, sheetOf(paragraphs(60), { sides: 1 }), a4)).toThrow(
      /^overdose, a4: too long for one side by/,
    );
  });

  test('large print goes on', () => {
    const fitted = fit(maker, sheetOf(paragraphs(60)), largeLetter);
    expect(fitted).toMatchObject({ size: 18, notice: true });
    expect(fitted.paper.pages).toBeGreaterThan(4);
  });

  test('a face of a card that is too full', () => {
    const card = `Front.\n\n## One\n\n${paragraphs(12)}\n\n## Two\n\n## Three\n`;
    expect(() => fit(maker, sheetOf(card, { form: 'wallet-card' }), letter)).toThrow(
      /^overdose, letter: the upper inside of the card is [\d.]+ mm too large$/,
    );
  });
});

test('one card has its four faces on one side', () => {
  const card = sheetOf('Front.\n\n## One\n\nDo.\n\n## Two\n\nCall.\n\n## Three\n\nAsk.\n', { form: 'wallet-card' });
  const pages = Object.fromEntries(
    formatsOf['wallet-card'].map((format) => [format.name, fit(maker, card, format).paper.pages]),
  );
  expect(pages).toMatchObject({ letter: 2, a4: 2, 'one-card.letter': 1, 'one-card.a4': 1, 'large.letter': 1 });
});

test('a drawing of its own, with its words beside it', () => {
  const drawn = sheetOf('<Drawing name="agonists" />');
  for (const format of [letter, largeLetter]) expect(() => fit(maker, drawn, format).paper.pdf()).not.toThrow();
});

test.each([
  ['wider than its line', { values: { phone: '5'.repeat(60) }, notice: null, logo: null }, 'phone'],
  ['higher than its space', { values: {}, notice: 'Free help. '.repeat(80), logo: null }, 'notice'],
])('a detail of the clinic that is %s', (_name, details, field) => {
  expect(() => fit(maker, sheetOf('Text.'), letter, details)).toThrow(expect.objectContaining({ field }));
});

test('a notice of any height in large print', () => {
  const details = { values: {}, notice: 'Free help. '.repeat(80), logo: null };
  expect(fit(maker, sheetOf('Text.'), largeLetter, details).notice).toBe(true);
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
  const made = () => fit(paperMaker(), sheetOf(paragraphs(3)), letter).paper.pdf();
  expect(made().equals(made())).toBe(true);
});

test('text is never read as markup', () => {
  const hostile = '*a* _b_ #c $d$ [e] "f" \\g `h` <i> @j // k';
  const built = sheetOf('Text.', { title: hostile });
  expect(fit(maker, built, letter).paper.marks('end')).toHaveLength(1);
  expect(text('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"');
});
