import type { Problem } from '../../corpus/problem.ts';
import { areaOf, pagePath, systemPaths } from '../../model/routes.ts';
import type { Rule } from '../rule.ts';

/** No two pages have the same address, and no page stands where the site puts one of its own. */
export const addresses: Rule = {
  id: 'address',
  check({ corpus }) {
    const problems: Problem[] = [];
    const taken = new Map<string, string>(systemPaths.map((path) => [path, 'a page that the site makes itself']));
    for (const page of corpus.pages) {
      const address = pagePath(page.kind, page.id, page.locale, areaOf(corpus.pages, page.kind, page.id));
      const owner = taken.get(address);
      if (owner !== undefined)
        problems.push({
          rule: 'address',
          severity: 'error',
          path: page.path,
          line: 1,
          column: 1,
          message: `${address} is already the address of ${owner}`,
          hint: 'give the file another name, or the page another area',
        });
      else taken.set(address, page.path);
    }
    return problems;
  },
};
