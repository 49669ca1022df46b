import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** An id stands once in its data file: of two entries, pages would show one and nobody could say which. */
export const duplicateIds: Rule = {
  id: 'duplicate-id',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const name of ['sources', 'helplines', 'glossary', 'figures'] as const) {
      const file = corpus.data[name];
      const first = new Map<string, number>();
      (file.value ?? []).forEach(({ id }, index) => {
        const place = file.locate([file.indexes[index] ?? 0, 'id']);
        const line = first.get(id);
        if (line === undefined) {
          first.set(id, place.line);
          return;
        }
        problems.push({
          rule: 'duplicate-id',
          severity: 'error',
          path: file.path,
          ...place,
          message: `the id "${id}" stands here a second time`,
          hint: `the first is on line ${line}; join the two, or rename this one and what names it`,
        });
      });
    }
    return problems;
  },
};
