import type { Guide, GuideHandout } from '../model/guide.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { withBase } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { previewPath } from '../model/sheet/formats.ts';
import { pdfsOf } from './make-pdfs.ts';
import type { PaperMaker } from './paper.ts';
import { preview } from './preview.ts';

/** A file of a handout, by its path without the host's base. */
export interface SiteFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * Every file of a handout but its page: the page behind the short address, the PDFs, and the small picture.
 * @param maker gives the maker of papers when it is needed: it reads the fonts
 * @param base base path of the host, with a slash at both ends
 * @throws PaperError when the sheet cannot be printed as it is
 */
export async function* siteFilesOf(
  maker: () => PaperMaker,
  { page, sheet }: GuideHandout,
  base: string,
): AsyncGenerator<SiteFile> {
  const words = { title: sheet.title, link: sheet.title };
  const path = `${shortPath(page.id, page.locale)}/index.html`;
  yield { path, content: redirectPage(withBase(page.path, base), page.locale, words) };
  const pdfs = pdfsOf(maker(), sheet);
  yield* pdfs.map((pdf) => ({ path: pdf.path, content: pdf.bytes }));
  const [first] = pdfs;
  if (first) yield { path: previewPath(page.id, page.locale), content: await preview(first.paper) };
}

/**
 * One file, made anew; undefined when the path is none of a handout.
 * @param readGuide is called when the path may be one
 * @throws PaperError when the sheet cannot be printed as it is
 */
export async function siteFileAt(
  maker: () => PaperMaker,
  readGuide: () => Guide,
  path: string,
  base: string,
): Promise<SiteFile | undefined> {
  if (!/^\/(?:h\/|(?:\w+\/)?handouts\/.+\.(?:pdf|png)$)/.test(path)) return undefined;
  const wanted = path.startsWith('/h/') ? `${path.replace(/\/$/, '')}/index.html` : path;
  const handout = readGuide().handouts.find(
    ({ page: { id, locale, path: own } }) =>
      wanted.startsWith(`${shortPath(id, locale)}/`) || wanted.startsWith(`${own.slice(0, -1)}.`),
  );
  if (handout) for await (const file of siteFilesOf(maker, handout, base)) if (file.path === wanted) return file;
  return undefined;
}
