import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { areaOf, pagePath, withBase } from '../../src/model/routes.ts';

/**
 * Makes a function from public paths to page keys: `/es/opioids/heroin/` gives `opioids/heroin`. A path that is
 * no content page stays as it is.
 * @param base base path of the host
 */
export function keyOfPath(base: string): (path: string) => string {
  const { pages } = readCorpus(process.cwd());
  const keys = new Map(
    pages.map((page) => [
      withBase(pagePath(page.kind, page.id, page.locale, areaOf(pages, page.kind, page.id)), base),
      `${page.kind}/${page.id}`,
    ]),
  );
  return (path) => keys.get(path) ?? path;
}
