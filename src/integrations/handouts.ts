import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { pdfsOf } from '../handouts/make-pdfs.ts';
import { paperMaker } from '../handouts/paper.ts';
import type { PaperMaker } from '../handouts/paper.ts';
import { preview } from '../handouts/preview.ts';
import { buildGuide } from '../model/guide.ts';
import type { GuideHandout } from '../model/guide.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { withBase } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { previewPath } from '../model/sheet/formats.ts';
import { basePath } from '../settings.ts';

/** A file of a handout, by its path without the host's base. */
interface HandoutFile {
  path: string;
  content: Uint8Array | string;
}

/** Every file of a handout but its page: the page behind the short address, the PDFs, and the small picture. */
async function* filesOf(maker: () => PaperMaker, { page, sheet }: GuideHandout): AsyncGenerator<HandoutFile> {
  const words = { title: sheet.title, link: sheet.title };
  const path = `${shortPath(page.id, page.locale)}/index.html`;
  yield { path, content: redirectPage(withBase(page.path, basePath), page.locale, words) };
  const pdfs = pdfsOf(maker(), sheet);
  yield* pdfs.map((pdf) => ({ path: pdf.path, content: pdf.bytes }));
  const [first] = pdfs;
  if (first) yield { path: previewPath(page.id, page.locale), content: await preview(first.paper) };
}

const types: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png', '.html': 'text/html' };

/** The file that the dev server answers with, made anew; undefined when the path is none of a handout. */
async function fileAt(maker: () => PaperMaker, path: string): Promise<HandoutFile | undefined> {
  if (!/^\/(?:h\/|(?:\w+\/)?handouts\/.+\.(?:pdf|png)$)/.test(path)) return undefined;
  const wanted = path.startsWith('/h/') ? `${path.replace(/\/$/, '')}/index.html` : path;
  const handout = buildGuide(readCorpus(process.cwd())).handouts.find(
    ({ page: { id, locale, path: own } }) =>
      wanted.startsWith(`${shortPath(id, locale)}/`) || wanted.startsWith(`${own.slice(0, -1)}.`),
  );
  if (handout) for await (const file of filesOf(maker, handout)) if (file.path === wanted) return file;
  return undefined;
}

/** Writes the files of every handout into a build, and makes the one that is asked for in the dev server. */
export const handouts = (): AstroIntegration => ({
  name: 'handouts',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const maker = paperMaker();
      let count = 0;
      let bytes = 0;
      for (const handout of buildGuide(readCorpus(process.cwd())).handouts) {
        for await (const { path, content } of filesOf(() => maker, handout)) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
          if (!path.endsWith('.pdf')) continue;
          count += 1;
          bytes += content.length;
        }
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${count} PDFs, ${Math.round(bytes / 1000)} kB, in ${seconds} s`);
    },
    'astro:server:setup': ({ server }) => {
      let maker: PaperMaker | undefined;
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        if (!pathname.startsWith(basePath)) return next();
        fileAt(() => (maker ??= paperMaker()), `/${pathname.slice(basePath.length)}`).then((file) => {
          if (!file) return next();
          response.setHeader('content-type', types[extname(file.path)] ?? '');
          response.end(file.content);
        }, next);
      });
    },
  },
});
