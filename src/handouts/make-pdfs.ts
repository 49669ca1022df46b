import { formatsOf, pdfPath } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { fit } from './fit.ts';
import { PaperError } from './paper.ts';
import type { Paper, PaperMaker } from './paper.ts';
import type { ClinicDetails } from './typst.ts';

/** A finished file. */
export interface PdfFile {
  /** Path without the host's base: `/handouts/overdose.letter.pdf`. */
  path: string;
  bytes: Buffer;
  /** Size of the type in points, and pages. */
  size: number;
  pages: number;
  /** The document, for its picture. */
  paper: Paper;
}

/** Most bytes of a file: it opens on a phone with little data. */
export const largestPdf = 100_000;

/**
 * Makes every file of a sheet.
 * @throws PaperError when Typst refuses or warns, when the sheet is too long, or when a file is too large
 */
export function pdfsOf(maker: PaperMaker, sheet: Sheet, clinic: ClinicDetails | null = null): PdfFile[] {
  let standard = Infinity;
  return formatsOf[sheet.form].map((format) => {
    const samePlan = sheet.form !== 'poster' && !format.large;
    const { paper, size } = fit(maker, sheet, format, clinic, samePlan ? standard : Infinity);
    if (samePlan) standard = size;
    const path = pdfPath(sheet.id, sheet.locale, format);
    const bytes = paper.pdf();
    // A clinic's logo is its own affair.
    if (clinic === null && bytes.length > largestPdf)
      throw new PaperError(`${path}: ${bytes.length} bytes, the limit is ${largestPdf}`);
    return { path, bytes, size, pages: paper.pages, paper };
  });
}
