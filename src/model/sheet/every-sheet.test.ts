import { describe, expect, test } from 'vitest';
import { sheetOf } from './fixture.ts';

test('English', () => {
  const built = sheetOf('Call.<Cite id="cdc-two fda" />');
  expect(built.link).toEqual({
    label: 'Read this page on your phone. English:',
    typed: 'opioidtreatment.example/h/overdose',
    address: 'https://opioidtreatment.example/h/overdose',
  });
  expect(built.sources).toBe('Sources: CDC 2024; FDA.');
  expect(built.state).toEqual({
    name: 'H-001 Overdose · English',
    rest: [
      'Version 2026.11. Checked against its sources on November 24, 2026; not yet reviewed by a clinician. ' +
        'Good until November 24, 2027; then look for a newer one.',
      'Opioid Treatment Guide. Paid for by no one. For learning, not in place of care from your clinic. CC BY 4.0.',
    ],
  });
  expect(built.footer.address).toBe('opioidtreatment.example/h/overdose');
  expect(built.citations).toEqual(['cdc', 'cdc-two', 'fda']);
});

test('Spanish has a number of its own and names the English sheet for the staff', () => {
  const built = sheetOf('Llame.', { locale: 'es', languages: ['en', 'es'] });
  expect(built.number).toBe('H-001-ES');
  expect(built.state.name).toBe('H-001-ES Sobredosis · Español · English: H-001 Overdose');
  expect(built.link.typed).toBe('opioidtreatment.example/h/es-overdose');
  expect(built.footer.address).toBe(
    'opioidtreatment.example/h/es-overdose · In English: opioidtreatment.example/h/overdose',
  );
});

test('the other language is named in its own words, where there is one', () => {
  expect(sheetOf('Call.').otherLanguages).toEqual([]);
  expect(sheetOf('Call.', { languages: ['en', 'es'] }).otherLanguages).toEqual([
    {
      label: 'En español:',
      typed: 'opioidtreatment.example/h/es-overdose',
      address: 'https://opioidtreatment.example/h/es-overdose',
      locale: 'es',
    },
  ]);
});

describe('other formats are those there are', () => {
  test.each([
    ['sheet', 'en', ['en'], 'Large print: opioidtreatment.example/handouts'],
    ['sheet', 'en', ['en', 'es'], 'Large print and Spanish: opioidtreatment.example/handouts'],
    ['sheet', 'es', ['en', 'es'], 'Letra grande e inglés: opioidtreatment.example/es/handouts'],
    ['wallet-card', 'en', ['en'], 'Large print: opioidtreatment.example/handouts'],
    ['poster', 'en', ['en', 'es'], 'Spanish: opioidtreatment.example/handouts'],
    ['poster', 'en', ['en'], null],
  ] as const)('%s in %s of %j', (form, locale, languages, expected) => {
    const { otherFormats } = sheetOf('Text.', { form, locale, languages });
    expect(otherFormats && `${otherFormats.label} ${otherFormats.typed}`).toBe(expected);
  });
});
