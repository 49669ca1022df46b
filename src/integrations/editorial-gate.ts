import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentStamp } from '../corpus/content-stamp.ts';
import { readInterfaceWords } from '../corpus/interface-words.ts';
import type { Problem } from '../corpus/problem.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { checkContent } from '../editorial/check.ts';
import { report } from '../editorial/report.ts';
import { strings } from '../ui/strings.ts';

const errorsOf = (root: string): Problem[] => {
  const today = new Date().toISOString().slice(0, 10);
  const words = readInterfaceWords(root, strings);
  return checkContent({ corpus: readCorpus(root), today, words }).filter((problem) => problem.severity === 'error');
};

/** Milliseconds of quiet after a change before the gate runs: editors write a file in several steps. */
const quiet = 50;

/** Mistakes that keep a file from being read; what else is found then may only follow from them. */
const unreadable = ['yaml-syntax', 'mdx-syntax', 'frontmatter', 'encoding', 'file-kind', 'file-name', 'schema'];

/** Errors to mend first, with their report. A page that cannot be read is missing for all pages that name it. */
function firstOf(errors: readonly [Problem, ...Problem[]]): { first: Problem; text: string } {
  const [first, ...others] = errors.filter((error) => unreadable.includes(error.rule));
  if (!first) return { first: errors[0], text: report(errors) };
  const left = errors.length - others.length - 1;
  const more = left === 0 ? '' : `\n${left} more that may only follow: npm run check:content lists them`;
  return { first, text: report([first, ...others]) + more };
}

/** What the overlay of the dev server shows: the place of the error to mend first, and the errors as text. */
export function overlay(errors: readonly [Problem, ...Problem[]]) {
  const { first, text } = firstOf(errors);
  const { path, line, column } = first;
  return {
    type: 'error' as const,
    err: { name: 'editorial gate', message: text, stack: '', id: path, loc: { file: path, line, column } },
  };
}

/**
 * Runs the editorial gate: a build stops at errors; the dev server shows them all as an overlay, anew after every
 * change in content/ and for every window that opens, and takes the overlay away when they are mended.
 */
export const editorialGate = (): AstroIntegration => ({
  name: 'editorial-gate',
  hooks: {
    'astro:build:start': () => {
      const errors = errorsOf(process.cwd());
      if (errors.length > 0) throw new Error(`the editorial gate found errors\n${report(errors)}`);
    },
    'astro:server:setup': ({ server, logger }) => {
      const root = process.cwd();
      let seen = '';
      let errors: Problem[] = [];
      let told = '';
      const check = (): void => {
        // Every window that opens asks; only a change makes the answer another.
        const stamp = contentStamp(root);
        if (stamp !== seen) errors = errorsOf(root);
        seen = stamp;
        const [first, ...others] = errors;
        const shown = first ? overlay([first, ...others]) : null;
        const text = shown?.err.message ?? '';
        if (text !== told) {
          if (shown) logger.error(`\n${text}`);
          else {
            logger.info('no errors left');
            server.ws.send({ type: 'full-reload' });
          }
        }
        told = text;
        if (shown) server.ws.send(shown);
      };
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!relative(root, path).replaceAll('\\', '/').startsWith('content/')) return;
        clearTimeout(timer);
        timer = setTimeout(check, quiet);
      });
      server.ws.on('connection', check);
    },
  },
});
