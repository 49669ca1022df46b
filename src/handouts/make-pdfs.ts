import { formatsOf, pdfPath } from '../model/sheet/formats.ts';
import type { Setting } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { fit } from './fit.ts';
import type { Fitted } from './fit.ts';
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
  /** Whether the clinic's own notice has its space. */
  notice: boolean;
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
  const earlier = new Map<Setting, Fitted>();
  return formatsOf[sheet.form].map((format) => {
    // Letter and A4 have the same live area, so the second need not be tried again; a poster grows with its paper.
    const like = sheet.form === 'poster' ? null : (earlier.get(format.setting) ?? null);
    const fitted = fit(maker, sheet, format, clinic, like);
    earlier.set(format.setting, fitted);
    const { paper, size, notice } = fitted;
    const path = pdfPath(sheet.id, sheet.locale, format);
    const bytes = paper.pdf();
    // A clinic's logo is its own affair.
    if (clinic === null && bytes.length > largestPdf)
      throw new PaperError(`${path}: ${bytes.length} bytes, the limit is ${largestPdf}`);
    return { path, bytes, size, notice, pages: paper.pages, paper };
  });
}
