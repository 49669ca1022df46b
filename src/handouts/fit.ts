import type { Format } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { PaperError } from './paper.ts';
import type { Paper, PaperMaker } from './paper.ts';
import { typstSource } from './typst.ts';
import type { ClinicDetails } from './typst.ts';

/** Height in millimetres of one line of the smallest type with its space. */
const lineHeight = 12 * 1.35 * 0.3528;

/** Sizes of type to try, in points, from the smallest: 14 reaches more people, 12 is the floor. */
function sizes(sheet: Sheet, format: Format): number[] {
  if (format.setting === 'large') return [18];
  if (sheet.form === 'wallet-card') return [11];
  // Letter and A4 have room for 24 points, the floor of a poster. Above 32 it would take more ink than it may.
  if (sheet.form === 'poster') return [24, 28, 32];
  return [12, 12.5, 13, 13.5, 14];
}

/** Large print may go on for as many sheets as it needs; one card has one side. */
const mostPages = (sheet: Sheet, { setting }: Format): number =>
  setting === 'large' ? Infinity : setting === 'one-card' ? 1 : sheet.sides;

/** A sheet laid out, the size of its type in points, and whether the clinic's own notice has its space. */
export interface Fitted {
  paper: Paper;
  size: number;
  notice: boolean;
}

/**
 * Lays a sheet out in the largest type with which it fits its sides. A sheet that has no room for the clinic's notice
 * in the smallest type goes without.
 * @param like the same sheet on a paper that holds the same: how it fitted there
 * @throws PaperError with the name of the sheet and how much must go, or what Typst says
 */
export function fit(
  maker: PaperMaker,
  sheet: Sheet,
  format: Format,
  clinic: ClinicDetails | null = null,
  like: Fitted | null = null,
): Fitted {
  const name = `${sheet.locale === 'en' ? '' : `${sheet.locale}/`}${sheet.id}, ${format.name}`;
  const attempt = (size: number, notice: boolean): Fitted | { problem: string } => {
    const paper = laidOut(maker, name, typstSource(sheet, { format, size, notice }, clinic));
    const problem = problemOf(paper, sheet, format);
    return problem === null ? { paper, size, notice } : { problem };
  };
  if (like) {
    const same = attempt(like.size, like.notice);
    if ('paper' in same) return same;
  }
  let problem = '';
  for (const notice of sheet.form === 'sheet' ? [true, false] : [false]) {
    let best: Fitted | null = null;
    for (const size of sizes(sheet, format)) {
      const tried = attempt(size, notice);
      if ('problem' in tried) {
        problem = tried.problem;
        break;
      }
      best = tried;
    }
    if (best) return best;
  }
  throw new PaperError(`${name}: ${problem}`);
}

/** What keeps a layout from being printed, or null. */
function problemOf(paper: Paper, sheet: Sheet, format: Format): string | null {
  for (const { field, over } of paper.marks<{ field: string; over: number }>('detail'))
    if (over > 0) throw new DetailTooLong(field, over);
  const full = paper.marks<{ part: string; over: number }>('part').find(({ over }) => over > 0);
  if (full) return `the ${full.part} is ${full.over.toFixed(1)} mm too large`;
  const [end] = paper.marks<{ page: number; y: number; top: number; bottom: number }>('end');
  if (!end) throw new PaperError(`${sheet.id}, ${format.name}: the template marks no end`);
  const sides = mostPages(sheet, format);
  if (paper.pages <= sides) return null;
  const over = (end.page - sides - 1) * (end.bottom - end.top) + end.y - end.top;
  return (
    `too long for ${sides === 1 ? 'one side' : 'two sides'} by ${Math.ceil(over)} mm, ` +
    `about ${Math.ceil(over / lineHeight)} lines of text`
  );
}

/** A clinic's detail that is wider than its line of 80 mm, or a notice that is higher than its space. */
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
