import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { areaOf, pagePath } from '../../src/model/routes.ts';
import type { Locale } from '../../src/settings.ts';

/** One page of the guide, as every search is given it. */
export interface Content {
  /** Key in the golden set, `kind/id`. */
  key: string;
  locale: Locale;
  /** Public path without base: `es/opioids/heroin/`. */
  path: string;
  title: string;
  summary: string;
  /** The built page's `main` element. */
  main: string;
}

/**
 * Reads the pages that the guide's search knows, from its built site. Sheets are left out: no search finds them.
 * @param root the project, built
 * @throws Error when a page has not been built, or has no `main`
 */
export function readContents(root: string): Content[] {
  const { pages } = readCorpus(root);
  return pages
    .filter((page) => page.kind !== 'handouts')
    .map((page) => {
      const path = pagePath(page.kind, page.id, page.locale, areaOf(pages, page.kind, page.id)).replace(/^\//, '');
      const file = join(root, 'dist', path, 'index.html');
      if (!existsSync(file)) throw new Error(`${file} is not there: the site must be built first`);
      const main = /<main [\s\S]*<\/main>/.exec(readFileSync(file, 'utf8'))?.[0];
      const words = wordsOf(page);
      if (main === undefined || words === null) throw new Error(`${file} has no main element`);
      return {
        key: `${page.kind}/${page.id}`,
        locale: page.locale,
        path,
        title: words.title,
        summary: words.summary,
        main,
      };
    });
}
