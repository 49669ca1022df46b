import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import type { Guide } from '../model/guide.ts';
import type { ClinicField } from '../schemas/clinic.ts';
import { DetailTooLong } from './fit.ts';
import { pdfsOf } from './make-pdfs.ts';
import { PaperError, paperMaker } from './paper.ts';
import { readClinic } from './read-clinic.ts';
import type { ClinicDetails } from './typst.ts';

/** Thrown with everything that keeps a pack from being made. */
export class PackError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('the handouts were not made');
    this.problems = problems;
  }
}

/**
 * Makes every PDF, with a clinic's details when a file is named, and writes them all or none.
 * @param clinicPath path of the clinic's file, or null
 * @param out folder to write to; made when it is missing
 * @returns names of the files
 * @throws PackError with file, line and column; PaperError when a sheet itself is wrong
 */
export function makePack(guide: Guide, clinicPath: string | null, out: string): string[] {
  const maker = paperMaker();
  let details: ClinicDetails | null = null;
  let locate: ((path: PropertyKey[]) => { line: number; column: number }) | null = null;
  if (clinicPath !== null) {
    const read = readClinic(clinicPath);
    if (read.clinic === null) throw new PackError(read.problems);
    const { name, phone, afterHours, address, hours, askFor } = read.clinic;
    const path = `clinic-logo${read.logo?.extension ?? ''}`;
    if (read.logo) maker.addFile(path, read.logo.bytes);
    const values: Partial<Record<ClinicField, string>> = { name, phone, afterHours, address };
    if (hours !== undefined) values.hours = hours;
    if (askFor !== undefined) values.askFor = askFor;
    details = { values, logo: read.logo ? { path, alt: name } : null };
    locate = (where) => read.yaml.locate(where);
  }
  const problemAt = (key: string, message: string, hint: string): PackError =>
    new PackError([
      {
        rule: 'clinic',
        severity: 'error',
        path: clinicPath ?? '',
        ...(locate?.([key]) ?? { line: 1, column: 1 }),
        message,
        hint,
      },
    ]);
  const files = guide.handouts.flatMap(({ page, sheet }) => {
    try {
      return pdfsOf(maker, sheet, details).map((pdf) => ({
        name: `${page.locale === 'en' ? '' : `${page.locale}-`}${basename(pdf.path)}`,
        bytes: pdf.bytes,
      }));
    } catch (cause) {
      if (cause instanceof DetailTooLong)
        throw problemAt(cause.field, `too long for its line by ${Math.ceil(cause.millimetres)} mm`, 'shorten it');
      if (cause instanceof PaperError && details?.logo && /image|decode|logo|svg|png|jpe?g/i.test(cause.message))
        throw problemAt('logo', `the logo cannot be read: ${cause.message}`, 'export it anew');
      throw cause;
    }
  });
  writeAll(out, files);
  return files.map((file) => file.name);
}

/** Writes files beside their names first, so that a full disk leaves no half of a file. */
function writeAll(out: string, files: readonly { name: string; bytes: Buffer }[]): void {
  mkdirSync(out, { recursive: true });
  const drafts = files.map(({ name }) => join(out, `.${name}.${process.pid}.new`));
  try {
    files.forEach(({ bytes }, index) => writeFileSync(drafts[index] ?? '', bytes));
    files.forEach(({ name }, index) => renameSync(drafts[index] ?? '', join(out, name)));
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
