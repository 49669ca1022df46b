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

/** Folded words of what stands between two spaces: the guide says the same few thousand of them over and over. */
const knownWords = new Map<string, readonly string[]>();

function foldedWords(piece: string): readonly string[] {
  const known = knownWords.get(piece);
  if (known) return known;
  const folded = /^[a-z]+$/.test(piece) ? piece : fold(piece);
  const words = folded === '' ? [] : folded.split(' ');
  knownWords.set(piece, words);
  return words;
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.slice(0, longestQuery).split(' ')) words.push(...foldedWords(piece));
  return words;
}

/** An ending, how many letters must stand before it, and what takes its place. */
type Ending = readonly [ending: string, before: number, instead: string];

/** Endings in the order in which they are taken off; of each group only the first that fits. */
const endings: Record<Locale, readonly (readonly Ending[])[]> = {
  en: [
    [['ies', 2, 'y']],
    [
      ['ses', 2, 's'],
      ['xes', 2, 'x'],
      ['zes', 2, 'z'],
      ['ches', 2, 'ch'],
      ['shes', 2, 'sh'],
    ],
    [
      ['ss', 0, 'ss'],
      ['s', 1, ''],
    ],
    [['ing', 3, '']],
    [['ed', 3, '']],
    [['e', 3, '']],
    [['ion', 4, '']],
    [['at', 4, '']],
  ],
  es: [
    [
      ['aciones', 3, 'ar'],
      ['acion', 3, 'ar'],
    ],
    [['es', 3, '']],
    [['s', 2, '']],
    [
      ['a', 3, ''],
      ['e', 3, ''],
      ['o', 3, ''],
    ],
  ],
};

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
  let root = word;
  for (const group of endings[locale]) {
    if (root.length <= 3) break;
    const found = group.find(([ending, before]) => root.endsWith(ending) && root.length >= ending.length + before);
    if (found) root = root.slice(0, -found[0].length) + found[2];
  }
  knownRoots[locale].set(word, root);
  return root;
}

/** Anchor of a heading: what the renderer (github-slugger) makes of its words. Headings of a page differ. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
