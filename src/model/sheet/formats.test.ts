import { expect, test } from 'vitest';
import { fullAddress, longestId, shortPath, typedAddress } from './address.ts';
import { formatsOf, pdfPath, previewPath } from './formats.ts';

test('files of a sheet', () => {
  expect(formatsOf.sheet.map((format) => pdfPath('overdose', 'en', format))).toEqual([
    '/handouts/overdose.letter.pdf',
    '/handouts/overdose.a4.pdf',
    '/handouts/overdose.large.letter.pdf',
    '/handouts/overdose.large.a4.pdf',
  ]);
  expect(formatsOf['wallet-card'].map((format) => format.name)).toEqual([
    'letter',
    'a4',
    'one-card.letter',
    'one-card.a4',
    'large.letter',
    'large.a4',
  ]);
  expect(formatsOf.poster.map((format) => format.name)).toEqual(['letter', 'a4', 'tabloid', 'a3']);
  expect(previewPath('overdose', 'es')).toBe('/es/handouts/overdose.png');
});

test('short addresses', () => {
  expect(shortPath('overdose', 'en')).toBe('/h/overdose');
  expect(shortPath('overdose', 'es')).toBe('/h/es-overdose');
  expect(shortPath('x'.repeat(longestId), 'es')).toHaveLength(25);
  expect(fullAddress('/h/overdose')).toBe('https://opioidtreatment.example/h/overdose');
  expect(typedAddress('/overdose/')).toBe('opioidtreatment.example/overdose');
});
