import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { pdfsOf } from '../handouts/make-pdfs.ts';
import { paperMaker } from '../handouts/paper.ts';
import { preview } from '../handouts/preview.ts';
import { buildGuide } from '../model/guide.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { systemPath, withBase } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { previewPath } from '../model/sheet/formats.ts';
import { basePath, locales } from '../settings.ts';
import { withPdfSizes } from './pdf-sizes.ts';

/** Writes the PDFs of every handout, their previews, and the pages behind the short addresses on paper. */
export const handouts = (): AstroIntegration => ({
  name: 'handouts',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const write = (path: string, content: Uint8Array | string): void => {
        const file = join(fileURLToPath(dir), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      };
      const started = performance.now();
      const maker = paperMaker();
      const sizes = new Map<string, number>();
      const { handouts } = buildGuide(readCorpus(process.cwd()));
      for (const { page, sheet } of handouts) {
        const files = pdfsOf(maker, sheet);
        for (const pdf of files) {
          write(pdf.path, pdf.bytes);
          sizes.set(pdf.path, pdf.bytes.length);
        }
        const [first] = files;
        if (first) write(previewPath(page.id, page.locale), await preview(first.paper));
        const words = { title: sheet.title, link: sheet.title };
        write(
          `${shortPath(page.id, page.locale)}/index.html`,
          redirectPage(withBase(page.path, basePath), page.locale, words),
        );
      }
      const lists = locales.map((locale) => systemPath('handouts', locale));
      for (const path of [...lists, ...handouts.map(({ page }) => page.path)]) {
        const html = `${path}index.html`;
        write(html, withPdfSizes(readFileSync(join(fileURLToPath(dir), html), 'utf8'), path, sizes));
      }
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${sizes.size} PDFs, ${Math.round(bytes / 1000)} kB, in ${seconds} s`);
    },
  },
});
