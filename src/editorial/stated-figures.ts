import type { Locale } from '../settings.ts';
import { sentencesOf } from './readability/text.ts';

/** What has digits and counts nothing: short codes to call, day and night, the 12 steps, names such as M30. */
const names =
  /\b(?:911|9-1-1|988|211|24\/7|7-OH|12[- ](?:steps?|pasos)|questions? \d+(?:(?:, | and )\d+)*|[A-Z]+-?\d+)\b/gi;

/** The guide's own date, which says when it looked and rests on no source. */
const asOf = /\b(?:(?:as of|checked(?: in)?) (?:\p{L}+ )?|a fecha de (?:\p{L}+ de )?)\d{4}\b/giu;

const numbers: Record<Locale, string> = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|cien',
};
const en = numbers.en;
const es = numbers.es;

/** Figures written as words: a number with a unit of time, money or dose, and a share. "One day" is mostly no count. */
const inWords: Record<Locale, RegExp> = {
  en: new RegExp(
    `\\b(?:(?:${en})[ -](?:(?:more|full|straight|whole) )?(?:percent|dollars|minutes?|hours?|days?|weeks?|months?|years?|milligrams|doses)` +
      `|one (?:hour|week|month|year)|(?:one|${en}) (?:in|out of|of every) (?:${en})|(?:${en}) times (?:as|more|higher|less|lower)` +
      `|half (?:of|the people)|a (?:third|quarter) of|(?:two|three)[- ](?:thirds|quarters)|twice as|double the)\\b`,
    'i',
  ),
  es: new RegExp(
    `(?<![\\p{L}])(?:(?:${es}) (?:por ciento|dólares|minutos|horas|días|semanas|meses|años|miligramos|dosis)` +
      `|una hora|un (?:mes|año)|(?:uno|una|${es}) de cada (?:${es})|(?:${es}) veces (?:más|menos|mayor|menor)` +
      `|la mitad de|un tercio de|(?:dos|tres) (?:tercios|cuartos)|la cuarta parte|el doble)(?![\\p{L}])`,
    'iu',
  ),
};

/** Whether a text states a figure, in digits or in words. A question asks for one and states none in words. */
export function hasFigure(text: string, locale: Locale): boolean {
  if (/\d/.test(text.replace(names, '').replace(asOf, ''))) return true;
  return sentencesOf(text).some((sentence) => !/\?["”»)]?$/.test(sentence) && inWords[locale].test(sentence));
}
