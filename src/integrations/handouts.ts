import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { pdfsOf } from '../handouts/make-pdfs.ts';
import { paperMaker } from '../handouts/paper.ts';
import { preview } from '../handouts/preview.ts';
import { buildGuide } from '../model/guide.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { withBase } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { previewPath } from '../model/sheet/formats.ts';
import { basePath } from '../settings.ts';

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
      let count = 0;
      let bytes = 0;
      for (const { page, sheet } of buildGuide(readCorpus(process.cwd())).handouts) {
        const files = pdfsOf(maker, sheet);
        for (const pdf of files) {
          write(pdf.path, pdf.bytes);
          count += 1;
          bytes += pdf.bytes.length;
        }
        const [first] = files;
        if (first) write(previewPath(page.id, page.locale), await preview(first.paper));
        const words = { title: sheet.title, link: sheet.title };
        write(
          `${shortPath(page.id, page.locale)}/index.html`,
          redirectPage(withBase(page.path, basePath), page.locale, words),
        );
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${count} PDFs, ${Math.round(bytes / 1000)} kB, in ${seconds} s`);
    },
  },
});
