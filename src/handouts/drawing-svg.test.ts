import { expect, test } from 'vitest';
import { drawingStrip, drawingSvg } from './drawing-svg.ts';

/** Windows on a drawing: where each stands in the strip, and which part of the drawing it shows. */
const windows = (svg: string): string[][] =>
  [...svg.matchAll(/<svg x="(\d+)" y="0" width="\d+" height="\d+" viewBox="([^"]+)">/g)].map((match) => match.slice(1));

test('the moments of a drawing stand beside each other, without the lines between them', () => {
  const strip = drawingStrip('naloxone-spray');
  expect(strip).toContain('viewBox="0 0 758 110"');
  expect(windows(strip)).toEqual([
    ['0', '-3 3 246 110'],
    ['256', '-3 119 246 110'],
    ['512', '-3 235 246 110'],
  ]);
});

test('numbers are left out where no list explains them', () => {
  const hidden = '.mark,.mark-number,.lead{display:none}';
  expect(drawingStrip('rescue-breathing')).toContain(hidden);
  expect(drawingSvg('agonists', false)).toContain(hidden);
  expect(drawingSvg('agonists', true)).not.toContain(hidden);
});

test('a drawing of one moment stays as it is', () => {
  expect(drawingStrip('recovery-position')).toBe(drawingSvg('recovery-position', false));
});
