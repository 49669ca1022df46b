import type { Problem } from '../../corpus/problem.ts';
import { usedSources } from '../citations.ts';
import type { Rule } from '../rule.ts';

/** Something rests on every source. A warning: a list of documents may run ahead of the pages that will cite them. */
export const sourcesUsed: Rule = {
  id: 'source-unused',
  check({ corpus }) {
    const file = corpus.data.sources;
    const used = usedSources(corpus);
    return (file.value ?? []).flatMap(({ id }, index): Problem[] =>
      used.has(id)
        ? []
        : [
            {
              rule: 'source-unused',
              severity: 'warning',
              path: file.path,
              ...file.locate([file.indexes[index] ?? 0, 'id']),
              message: `nothing cites "${id}"`,
              hint: 'cite it, or delete it',
            },
          ],
    );
  },
};
