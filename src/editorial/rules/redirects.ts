import type { Problem } from '../../corpus/problem.ts';
import { allPaths } from '../../model/routes.ts';
import type { Rule } from '../rule.ts';

/** A moved address leads in one step to a page that is there, and no live page is hidden behind a redirect. */
export const redirects: Rule = {
  id: 'redirects',
  check({ corpus }) {
    const file = corpus.data.redirects;
    const list = file.value ?? [];
    const live = allPaths(corpus);
    const targets = new Map(list.map((item) => [item.from, item.to]));
    const problems: Problem[] = [];
    const first = new Set<string>();
    list.forEach(({ from, to }, index) => {
      const error = (key: string, message: string, hint: string): void => {
        const place = file.locate([file.indexes[index] ?? 0, key]);
        problems.push({ rule: 'redirects', severity: 'error', path: file.path, ...place, message, hint });
      };
      if (first.has(from)) error('from', `${from} is redirected twice`, 'keep one');
      first.add(from);
      if (live.has(from)) error('from', `${from} is a page of today`, 'delete the redirect, or move the page');
      if (live.has(to)) return;
      const way = wayFrom(to, targets);
      const end = way.at(-1) ?? to;
      if (way.includes(from) || targets.has(end))
        error('to', `a loop: ${[from, ...way].join(' → ')}`, 'point it to a page that exists');
      else if (way.length > 1)
        error(
          'to',
          `a chain: ${[from, ...way].join(' → ')}`,
          live.has(end) ? `write to: ${end}` : 'no page is at its end',
        );
      else error('to', `no page at ${to}`, 'point it to a page that exists');
    });
    return problems;
  },
};

/** The addresses that a reader passes from `start` on; stops where nothing follows or where it comes back. */
function wayFrom(start: string, targets: ReadonlyMap<string, string>): string[] {
  const way = [start];
  for (let next = targets.get(start); next !== undefined; next = targets.get(next)) {
    way.push(next);
    if (way.indexOf(next) < way.length - 1) break;
  }
  return way;
}
