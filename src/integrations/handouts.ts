import { cpSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { paperMaker } from '../handouts/paper.ts';
import type { PaperMaker } from '../handouts/paper.ts';
import { siteFileAt } from '../handouts/site-files.ts';
import { buildGuide } from '../model/guide.ts';
import { basePath } from '../settings.ts';
import { startProgram } from './program.ts';
import type { Run } from './program.ts';

const program = fileURLToPath(new URL('../handouts/site-cli.ts', import.meta.url));

const types: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png', '.html': 'text/html' };

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
        cpSync(run.folder, fileURLToPath(dir), { recursive: true });
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
