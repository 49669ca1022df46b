import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { checkContent } from '../editorial/check.ts';
import { report } from '../editorial/report.ts';
import { strings } from '../ui/strings.ts';

const errorsOf = () => {
  const root = process.cwd();
  const today = new Date().toISOString().slice(0, 10);
  return checkContent({ corpus: readCorpus(root), today, root, strings }).filter(
    (problem) => problem.severity === 'error',
  );
};

/** Runs the editorial gate: a build stops at errors, the dev server shows the first as an overlay. */
export const editorialGate = (): AstroIntegration => ({
  name: 'editorial-gate',
  hooks: {
    'astro:build:start': () => {
      const errors = errorsOf();
      if (errors.length > 0) throw new Error(`the editorial gate found errors\n${report(errors)}`);
    },
    'astro:server:setup': ({ server, logger }) => {
      const check = (): void => {
        const errors = errorsOf();
        const first = errors[0];
        if (!first) return;
        logger.error(`\n${report(errors)}`);
        server.ws.send({
          type: 'error',
          err: {
            message: `${first.rule}: ${first.message}\n${first.hint}`,
            stack: '',
            loc: { file: first.path, line: first.line, column: first.column },
          },
        });
      };
      server.watcher.on('change', (path) => path.includes('/content/') && check());
      server.ws.on('connection', check);
    },
  },
});
