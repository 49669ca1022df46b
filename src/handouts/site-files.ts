import type { Guide } from '../model/guide.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { withBase } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { previewPath } from '../model/sheet/formats.ts';
import { pdfsOf } from './make-pdfs.ts';
import { paperMaker } from './paper.ts';
import { preview } from './preview.ts';

/** What was made. */
export interface SiteFilesCount {
  pdfs: number;
  /** Bytes of all PDFs. */
  bytes: number;
}

/**
 * Makes every file that a release has for its handouts, beside their HTML pages: the PDFs, a small picture of each sheet,
 * and the pages behind the short addresses on paper.
 * @param base base path of the host, with a slash at both ends
 * @param write is given each file, by its path below the site's root
 * @throws PaperError when a sheet cannot be printed as it is
 */
export async function makeSiteFiles(
  guide: Guide,
  base: string,
  write: (path: string, content: Uint8Array | string) => void,
): Promise<SiteFilesCount> {
  const maker = paperMaker();
  const count = { pdfs: 0, bytes: 0 };
  for (const { page, sheet } of guide.handouts) {
    const files = pdfsOf(maker, sheet);
    for (const pdf of files) {
      write(pdf.path, pdf.bytes);
      count.pdfs += 1;
      count.bytes += pdf.bytes.length;
    }
    const [first] = files;
    if (first) write(previewPath(page.id, page.locale), await preview(first.paper));
    const words = { title: sheet.title, link: sheet.title };
    const address = `${shortPath(page.id, page.locale)}/index.html`;
    write(address, redirectPage(withBase(page.path, base), page.locale, words));
  }
  return count;
}
