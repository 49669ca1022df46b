import { placeOf, visit } from '../../corpus/mdx-body.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** No list is longer than the writing standard allows. */
export const listLength: Rule = {
  id: 'list-length',
  check({ corpus }) {
    const limit = corpus.data.readability.value?.listItems;
    if (limit === undefined) return [];
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      if (!page.body) continue;
      visit(page.body, (node) => {
        const items = node.type === 'list' ? (node.children ?? []).length : 0;
        if (items <= limit) return;
        problems.push({
          rule: 'list-length',
          severity: 'error',
          path: page.path,
          ...placeOf(node),
          message: `a list of ${items} items`,
          hint: `${limit} at most; group them under headings`,
        });
      });
    }
    return problems;
  },
};
