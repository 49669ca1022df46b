import type { Locale } from '../settings.ts';

/** A whole age in folded words: "26 yr old", "67yo"; in Spanish only after words that tell it from a length of time. */
const ages: Record<Locale, RegExp> = {
  en: /\b(\d{1,3}) ?(?:y o|yo|(?:years?|yrs?) old)\b/g,
  es: /\b(?:de|tiene|tengo|con) (\d{1,3}) (?:anos|anitos)\b/g,
};

/** Words for a person of an age: of a teenager, of somebody older; other grown people are just people. */
const people: Record<Locale, { teen: string; older: string }> = {
  en: { teen: 'teen', older: 'older' },
  es: { teen: 'adolescente', older: 'mayor' },
};

/**
 * Puts words in the place of ages, since pages speak of teenagers and older people. Ages of children are left alone: they
 * are told by the words beside them.
 * @param text folded
 */
export const agesAsWords = (text: string, locale: Locale): string =>
  text
    .replace(ages[locale], (whole, digits: string) => {
      const age = Number(digits);
      if (age < 13 || age > 110) return whole;
      return age < 18 ? people[locale].teen : age < 60 ? '' : people[locale].older;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
