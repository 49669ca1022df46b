import type { Locale } from '../settings.ts';

/** Longest query that is looked at, in characters; what comes after is left out. */
export const longestQuery = 200;

/**
 * Text as search compares it: lower case, without accents, apostrophes closed up, everything but letters and
 * digits a space. Text in another script keeps its letters.
 */
export const fold = (text: string): string =>
  text
    .slice(0, longestQuery)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folded words of a text. */
export const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

const englishEndings: readonly [ending: RegExp, instead: string][] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=..(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[^s])s$/, ''],
  [/(?<=...)ing$/, ''],
  [/(?<=...)ed$/, ''],
  [/(?<=...)e$/, ''],
  [/(?<=....)ion$/, ''],
  [/(?<=....)at$/, ''],
];
const spanishEndings: readonly [ending: RegExp, instead: string][] = [
  [/(?<=...)(?:aciones|acion)$/, 'ar'],
  [/(?<=...)es$/, ''],
  [/(?<=..)s$/, ''],
  [/(?<=...)[aeo]$/, ''],
];

/**
 * Root of a folded word, so that plural and singular meet. Both sides of a comparison go through it, so a root
 * need not be a word. Words of three letters or fewer stay as they are.
 */
export function rootOf(word: string, locale: Locale): string {
  if (word.length <= 3) return word;
  return (locale === 'es' ? spanishEndings : englishEndings).reduce(
    (root, [ending, instead]) => (root.length <= 3 ? root : root.replace(ending, instead)),
    word,
  );
}

/** Anchor of a heading: what the renderer (github-slugger) makes of its words. Headings of a page differ. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
