import { expect, test } from 'vitest';
import { hasFigure } from './stated-figures.ts';

test.each([
  ['It lasts 3 days.', true],
  ['It lasts three days.', true],
  ['It lasts two to four weeks.', true],
  ['It lasts a few days.', false],
  ['Take it one day at a time.', false],
  ['Wait one hour.', true],
  ['It costs fifty dollars.', true],
  ['One in five people stopped.', true],
  ['Half of them stopped.', true],
  ['Fold the patch in half.', false],
  ['Two people must agree.', false],
  ['It is twice as strong.', true],
  ['Come twice a week.', false],
  ['Deaths were four times higher.', true],
  ['How many stay after six months?', false],
  ['It lasts. How many stay after 6 months?', true],
  ['Call 911 or 988, day and night, 24/7.', false],
  ['A 12-step group. M30 pills. 7-OH.', false],
  ['Read questions 2, 6 and 7.', false],
  ['As of November 2026, nobody knows.', false],
  ['It was checked in November 2026.', false],
  ['It fell in November 2024.', true],
])('English: %s', (text, expected) => {
  expect(hasFigure(text, 'en')).toBe(expected);
});

test.each([
  ['Dura tres días.', true],
  ['Dura unos días.', false],
  ['Un día a la vez.', false],
  ['Espere una hora.', true],
  ['La mitad de las personas siguió.', true],
  ['Una de cada diez personas siguió.', true],
  ['¿Cuántas siguen después de seis meses?', false],
  ['Dos personas deben firmar.', false],
  ['A fecha de noviembre de 2026, nadie lo sabe.', false],
  ['Bajó en noviembre de 2024.', true],
])('Spanish: %s', (text, expected) => {
  expect(hasFigure(text, 'es')).toBe(expected);
});
