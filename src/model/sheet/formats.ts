import type { HandoutForm } from '../../schemas/handout.ts';
import type { Locale } from '../../settings.ts';
import { pagePath } from '../routes.ts';

/** Papers, width and height in millimetres. */
const papers = {
  letter: [215.9, 279.4],
  a4: [210, 297],
  tabloid: [279.4, 431.8],
  a3: [297, 420],
} as const;

/** How a sheet is set: as it is meant, in letters of 18 points, or as one card on one side of a paper. */
export type Setting = 'standard' | 'large' | 'one-card';

/** One file a sheet is printed from. */
export interface Format {
  /** Middle of the file name: `letter`, `large.a4`. */
  name: string;
  /** Keys of its names in src/ui: how it is set (none for a standard sheet), and on which paper. */
  label: readonly (`format.${Exclude<Setting, 'standard'>}` | `paper.${keyof typeof papers}`)[];
  paper: readonly [width: number, height: number];
  setting: Setting;
}

const standard = (paper: keyof typeof papers): Format => ({
  name: paper,
  label: [`paper.${paper}`],
  paper: papers[paper],
  setting: 'standard',
});

const other = (setting: Exclude<Setting, 'standard'>, paper: keyof typeof papers): Format => ({
  name: `${setting}.${paper}`,
  label: [`format.${setting}`, `paper.${paper}`],
  paper: papers[paper],
  setting,
});

const both = [standard('letter'), standard('a4')];
const large = [other('large', 'letter'), other('large', 'a4')];

/** Files of each form. A poster is in larger letters than large print, and is made larger by larger paper. */
export const formatsOf: Record<HandoutForm, Format[]> = {
  sheet: [...both, ...large],
  'wallet-card': [...both, other('one-card', 'letter'), other('one-card', 'a4'), ...large],
  poster: [...both, standard('tabloid'), standard('a3')],
};

/** Path of a file without the host's base: `/handouts/overdose.letter.pdf`. */
export const pdfPath = (id: string, locale: Locale, format: Format): string =>
  `${pagePath('handouts', id, locale).replace(/\/$/, '')}.${format.name}.pdf`;

/** Path of the small picture of the first side. */
export const previewPath = (id: string, locale: Locale): string =>
  `${pagePath('handouts', id, locale).replace(/\/$/, '')}.png`;

/** Width and height of that picture in pixels: Letter, at about 28 dots an inch. */
export const previewSize = { width: 240, height: 311 } as const;
