import { join } from 'node:path';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { buildGuide } from '../src/model/guide.ts';
import type { GuideHandout } from '../src/model/guide.ts';
import { formatsOf, pdfPath } from '../src/model/sheet/formats.ts';
import type { Format } from '../src/model/sheet/formats.ts';
import { distFolder } from './built-site.ts';

/** Every handout, and every file of each: its path, the handout, and what it is printed on. */
export const { handouts } = buildGuide(readCorpus('.'));
export const files = handouts.flatMap((item) =>
  formatsOf[item.sheet.form].map((format) => [pdfPath(item.page.id, item.page.locale, format), item, format] as const),
);

/** Where the build wrote a file. */
export const fileOf = ({ page }: GuideHandout, format: Format): string =>
  join(distFolder, pdfPath(page.id, page.locale, format));

/** Whether a file has cards to fold; in large print a card is a sheet. */
export const isCard = ({ sheet }: GuideHandout, { setting }: Format): boolean =>
  sheet.form === 'wallet-card' && setting !== 'large';
