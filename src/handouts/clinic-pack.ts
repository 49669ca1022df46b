import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import type { Guide } from '../model/guide.ts';
import type { Clinic, ClinicField } from '../schemas/clinic.ts';
import { DetailTooLong } from './fit.ts';
import { pdfsOf } from './make-pdfs.ts';
import { PaperError, paperMaker } from './paper.ts';
import { readClinic } from './read-clinic.ts';
import type { ReadClinic } from './read-clinic.ts';
import type { ClinicDetails } from './typst.ts';

/** Thrown with everything that keeps a pack from being made. */
export class PackError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('the handouts were not made');
    this.problems = problems;
  }
}

/** Files of a pack. */
export interface Pack {
  names: string[];
  /** Sheets that had no room for the clinic's notice and logo. */
  withoutNotice: string[];
}

/**
 * Makes every PDF, with a clinic's details when a file is named, and writes them all or none.
 * @param clinicPath path of the clinic's file, or null
 * @param out folder to write to; made when it is missing
 * @throws PackError with file, line and column; PaperError when a sheet itself is wrong
 */
export function makePack(guide: Guide, clinicPath: string | null, out: string): Pack {
  const maker = paperMaker();
  const read = clinicPath === null ? null : readClinic(clinicPath);
  if (read?.clinic === null) throw new PackError(read.problems);
  const details = read && detailsOf(read);
  if (details?.logo && read?.logo) maker.addFile(details.logo.path, read.logo.bytes);
  const made = guide.handouts.flatMap(({ page, sheet }) => {
    try {
      return pdfsOf(maker, sheet, details).map((pdf) => ({
        name: `${page.locale === 'en' ? '' : `${page.locale}-`}${basename(pdf.path)}`,
        bytes: pdf.bytes,
        lacksNotice: sheet.form === 'sheet' && !pdf.notice,
      }));
    } catch (cause) {
      throw (read && clinicProblem(cause, read, clinicPath ?? '')) ?? cause;
    }
  });
  writeAll(out, made);
  return {
    names: made.map(({ name }) => name),
    withoutNotice: made.filter(({ lacksNotice }) => lacksNotice).map(({ name }) => name),
  };
}

type FoundClinic = Extract<ReadClinic, { clinic: Clinic }>;

function detailsOf({ clinic, logo }: FoundClinic): ClinicDetails {
  const { name, phone, afterHours, address, hours, askFor, notice } = clinic;
  const values: Partial<Record<ClinicField, string>> = { name, phone, afterHours, address };
  if (hours !== undefined) values.hours = hours;
  if (askFor !== undefined) values.askFor = askFor;
  return {
    values,
    notice: notice ?? null,
    logo: logo ? { path: `clinic-logo${logo.extension}`, alt: name } : null,
  };
}

/** What in the clinic's file made a sheet fail, with its place, or null when it was not the clinic's file. */
function clinicProblem(cause: unknown, { clinic, logo, yaml }: FoundClinic, path: string): PackError | null {
  const at = (key: string, message: string, hint: string): PackError =>
    new PackError([{ rule: 'clinic', severity: 'error', path, ...yaml.locate([key]), message, hint }]);
  if (cause instanceof DetailTooLong)
    return at(cause.field, `too long for its place by ${Math.ceil(cause.millimetres)} mm`, 'shorten it');
  const message = cause instanceof Error ? cause.message : '';
  const missing = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    ([, text = '']) => text,
  );
  const owner = Object.entries(clinic).find(([, value]) => missing.some((text) => value?.includes(text)));
  if (owner)
    return at(
      owner[0],
      `the font has no ${[...new Set(missing)].join(' ')}`,
      'write it in Latin letters, or print it on a page of its own',
    );
  if (cause instanceof PaperError && logo && /image|decode|logo|svg|png|jpe?g/i.test(message))
    return at('logo', `the logo cannot be read: ${message}`, 'export it anew');
  return null;
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
