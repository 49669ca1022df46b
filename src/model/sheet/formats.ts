import type { HandoutForm } from '../../schemas/handout.ts';
import type { Locale } from '../../settings.ts';
import { pagePath } from '../routes.ts';

/** One file a sheet is printed from. */
export interface Format {
  /** Middle of the file name: `letter`, `large.a4`. */
  name: string;
  /** Key of its name in src/ui. */
  label: 'formatLetter' | 'formatA4' | 'formatLargeLetter' | 'formatLargeA4' | 'formatTabloid' | 'formatA3';
  /** Paper, width and height in millimetres. */
  paper: readonly [width: number, height: number];
  large: boolean;
}

const letter = [215.9, 279.4] as const;
const a4 = [210, 297] as const;
const standard: Format[] = [
  { name: 'letter', label: 'formatLetter', paper: letter, large: false },
  { name: 'a4', label: 'formatA4', paper: a4, large: false },
];

/**
 * Files of each form. A card cannot be in large print, so it goes with a sheet that is; a poster is made larger
 * by larger paper.
 */
export const formatsOf: Record<HandoutForm, Format[]> = {
  sheet: [
    ...standard,
    { name: 'large.letter', label: 'formatLargeLetter', paper: letter, large: true },
    { name: 'large.a4', label: 'formatLargeA4', paper: a4, large: true },
  ],
  'wallet-card': standard,
  poster: [
    ...standard,
    { name: 'tabloid', label: 'formatTabloid', paper: [279.4, 431.8], large: false },
    { name: 'a3', label: 'formatA3', paper: [297, 420], large: false },
  ],
};

/** Path of a file without the host's base: `/handouts/overdose.letter.pdf`. */
export const pdfPath = (id: string, locale: Locale, format: Format): string =>
  `${pagePath('handouts', id, locale).replace(/\/$/, '')}.${format.name}.pdf`;

/** Path of the small picture of the first side. */
export const previewPath = (id: string, locale: Locale): string =>
  `${pagePath('handouts', id, locale).replace(/\/$/, '')}.png`;

/** Width and height of that picture in pixels: Letter, at about 28 dots an inch. */
export const previewSize = { width: 240, height: 311 } as const;
