import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { paperMaker } from '../handouts/paper.ts';
import type { PaperMaker } from '../handouts/paper.ts';
import { siteFileAt } from '../handouts/site-files.ts';
import { buildGuide } from '../model/guide.ts';
import { systemPath } from '../model/routes.ts';
import { basePath, locales } from '../settings.ts';
import { withPdfSizes } from './pdf-sizes.ts';
import { startProgram } from './program.ts';
import type { Run } from './program.ts';

const program = fileURLToPath(new URL('../handouts/site-cli.ts', import.meta.url));

const types: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png', '.html': 'text/html' };

/** Bytes of each PDF below a folder, by its path in it. */
function pdfSizes(folder: string): Map<string, number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));
  return new Map(files.map((file) => [`/${file.replaceAll('\\', '/')}`, statSync(join(folder, file)).size]));
}

/** Pages that offer PDFs: the lists of all sheets, and the page of each. */
const pagesWith = (sizes: ReadonlyMap<string, number>): Set<string> =>
  new Set([
    ...locales.map((locale) => systemPath('handouts', locale)),
    ...[...sizes.keys()].map((path) => path.replace(/\.[^/]*$/, '/')),
  ]);

/**
 * Adds the PDFs of every handout, their previews, and the pages behind the short addresses on paper to a build; the dev
 * server makes the one that is asked for.
 */
export const handouts = (): AstroIntegration => {
  let run: Run | undefined;
  return {
    name: 'handouts',
    hooks: {
      // The editorial gate stands before this integration, so that only content without errors comes here.
      'astro:build:start': () => {
        run = startProgram(program);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!run) throw new Error('the handouts were not begun');
        logger.info(await run.finished);
        const site = fileURLToPath(dir);
        cpSync(run.folder, site, { recursive: true });
        const sizes = pdfSizes(run.folder);
        for (const page of pagesWith(sizes)) {
          const file = join(site, page, 'index.html');
          writeFileSync(file, withPdfSizes(readFileSync(file, 'utf8'), page, sizes));
        }
        rmSync(run.folder, { recursive: true, force: true });
      },
      'astro:server:setup': ({ server }) => {
        let maker: PaperMaker | undefined;
        const readGuide = () => buildGuide(readCorpus(process.cwd()));
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(basePath)) return next();
          const path = `/${pathname.slice(basePath.length)}`;
          siteFileAt(() => (maker ??= paperMaker()), readGuide, path, basePath).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', types[extname(file.path)] ?? '');
            response.end(file.content);
          }, next);
        });
      },
    },
  };
};
