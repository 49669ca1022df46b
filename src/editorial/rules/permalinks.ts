import type { Problem } from '../../corpus/problem.ts';
import { allPaths } from '../../model/routes.ts';
import type { Rule } from '../rule.ts';

const path = 'content/permalinks.txt';

/** Every address ever shipped still leads somewhere, and every address of today is on the list. */
export const permalinks: Rule = {
  id: 'permalinks',
  check({ corpus }) {
    const served = allPaths(corpus);
    const moved = new Set((corpus.data.redirects.value ?? []).map((item) => item.from));
    const problems: Problem[] = [];
    const seen = new Set<string>();
    for (const item of corpus.permalinks) {
      if (seen.has(item.path))
        problems.push({
          rule: 'permalinks',
          severity: 'error',
          path,
          line: item.line,
          column: 1,
          message: `${item.path} stands here twice`,
          hint: 'delete one',
        });
      seen.add(item.path);
      if (served.has(item.path) || moved.has(item.path)) continue;
      problems.push({
        rule: 'permalinks',
        severity: 'error',
        path,
        line: item.line,
        column: 1,
        message: `${item.path} leads nowhere`,
        hint: 'bring the page back, or add a redirect to content/redirects.yaml',
      });
    }
    for (const page of served) {
      if (seen.has(page)) continue;
      problems.push({
        rule: 'permalinks',
        severity: 'error',
        path,
        line: 1,
        column: 1,
        message: `${page} is not on the list`,
        hint: 'add it; from then on the address is kept for good',
      });
    }
    return problems;
  },
};
