import type { Locale } from '../settings.ts';

/** Longest query that is looked at, in characters; what comes after is left out. */
export const longestQuery = 200;

/**
 * Text as search compares it: lower case, without accents and unseen marks, apostrophes closed up, everything but
 * letters and digits a space. Text in another script keeps its letters.
 */
export const fold = (text: string): string =>
  text
    .slice(0, longestQuery)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folded words of a text. */
export const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

// What stands before an ending is captured and put back: browsers of a few years ago cannot look behind.
const englishEndings: readonly [ending: RegExp, instead: string][] = [
  [/(..)ies$/, '$1y'],
  [/(..(?:s|x|z|ch|sh))es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/(...)ing$/, '$1'],
  [/(...)ed$/, '$1'],
  [/(...)e$/, '$1'],
  [/(....)ion$/, '$1'],
  [/(....)at$/, '$1'],
];
const spanishEndings: readonly [ending: RegExp, instead: string][] = [
  [/(...)(?:aciones|acion)$/, '$1ar'],
  [/(...)es$/, '$1'],
  [/(..)s$/, '$1'],
  [/(...)[aeo]$/, '$1'],
];

/** Roots that were worked out already: a page of the guide says the same few thousand words over and over. */
const knownRoots: Record<Locale, Map<string, string>> = { en: new Map(), es: new Map() };

/**
 * Root of a folded word, so that plural and singular meet. Both sides of a comparison go through it, so a root
 * need not be a word. Words of three letters or fewer stay as they are.
 */
export function rootOf(word: string, locale: Locale): string {
  if (word.length <= 3) return word;
  const known = knownRoots[locale].get(word);
  if (known !== undefined) return known;
  const root = (locale === 'es' ? spanishEndings : englishEndings).reduce(
    (shorter, [ending, instead]) => (shorter.length <= 3 ? shorter : shorter.replace(ending, instead)),
    word,
  );
  knownRoots[locale].set(word, root);
  return root;
}

/** Anchor of a heading: what the renderer (github-slugger) makes of its words. Headings of a page differ. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
