import { placeOf, textOf, visit } from '../../corpus/mdx-body.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** Headings of a body start at the second level, skip none and differ from each other. */
export const headings: Rule = {
  id: 'headings',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      if (!page.body) continue;
      const seen = new Set<string>();
      let level = 1;
      visit(page.body, (node) => {
        if (node.type !== 'heading') return;
        const depth = node.depth ?? 1;
        const text = textOf(node).trim();
        const error = (message: string, hint: string): void => {
          problems.push({ rule: 'headings', severity: 'error', path: page.path, ...placeOf(node), message, hint });
        };
        if (depth === 1) error('a second h1: the title is the first', 'use ##');
        else if (depth > level + 1)
          error(`the heading jumps from level ${level} to ${depth}`, `use ${'#'.repeat(level + 1)}`);
        if (seen.has(text.toLowerCase()))
          error(`the heading "${text}" stands on the page twice`, 'say what is different');
        seen.add(text.toLowerCase());
        level = depth;
      });
    }
    return problems;
  },
};
