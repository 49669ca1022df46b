import type { Format } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { PaperError } from './paper.ts';
import type { Paper, PaperMaker } from './paper.ts';
import { typstSource } from './typst.ts';
import type { ClinicDetails } from './typst.ts';

/** Height of the live area in millimetres, and of one line of the smallest type with its space. */
const liveHeight = 241;
const lineHeight = 12 * 1.35 * 0.3528;

/** Sizes of type to try, in points, the largest that fits wins: 14 reaches more people, 12 is the floor. */
function sizes(sheet: Sheet, format: Format): number[] {
  if (format.large) return [18];
  if (sheet.form === 'wallet-card') return [13, 12.5, 12, 11.5, 11];
  if (sheet.form === 'poster') return [24].map((size) => (size * format.paper[0]) / 210);
  return [14, 13.5, 13, 12.5, 12];
}

/** Large print may go on for as many sheets as it needs. */
const mostPages = (sheet: Sheet, format: Format): number => (format.large ? Infinity : sheet.sides);

/** A sheet laid out, and the size of its type in points. */
export interface Fitted {
  paper: Paper;
  size: number;
}

/**
 * Lays a sheet out in the largest type with which it fits its sides.
 * @param atMost points from which to start; Letter and A4 have the same live area, so the second need not try again
 * @throws PaperError with the name of the sheet and how much must go, or what Typst says
 */
export function fit(
  maker: PaperMaker,
  sheet: Sheet,
  format: Format,
  clinic: ClinicDetails | null = null,
  atMost = Infinity,
): Fitted {
  const name = `${sheet.locale === 'en' ? '' : `${sheet.locale}/`}${sheet.id}, ${format.name}`;
  let problem = '';
  for (const size of sizes(sheet, format).filter((item) => item <= atMost)) {
    const paper = laidOut(maker, name, typstSource(sheet, { format, size }, clinic));
    for (const { field, over } of paper.marks<{ field: string; over: number }>('detail'))
      if (over > 0) throw new DetailTooLong(field, over);
    const full = paper.marks<{ part: string; over: number }>('part').find(({ over }) => over > 0);
    if (full) {
      problem = `the ${full.part} is ${full.over.toFixed(1)} mm too large`;
      continue;
    }
    const [end] = paper.marks<{ page: number; y: number }>('end');
    if (!end) throw new PaperError(`${name}: the template marks no end`);
    if (paper.pages <= mostPages(sheet, format)) return { paper, size };
    const top = (format.paper[1] - liveHeight) / 2;
    const over = (end.page - sheet.sides - 1) * liveHeight + end.y - top;
    problem =
      `too long for ${sheet.sides === 1 ? 'one side' : 'two sides'} by ${Math.ceil(over)} mm, ` +
      `about ${Math.ceil(over / lineHeight)} lines of text`;
  }
  throw new PaperError(`${name}: ${problem}`);
}

/** A clinic's detail that is wider than its line of 80 mm. */
export class DetailTooLong extends Error {
  readonly field: string;
  readonly millimetres: number;
  constructor(field: string, millimetres: number) {
    super(`${field} is ${Math.ceil(millimetres)} mm too long`);
    this.field = field;
    this.millimetres = millimetres;
  }
}

function laidOut(maker: PaperMaker, name: string, source: string): Paper {
  try {
    return maker.layOut(source);
  } catch (cause) {
    if (!(cause instanceof PaperError)) throw cause;
    throw new PaperError(`${name}: ${cause.message}`);
  }
}
