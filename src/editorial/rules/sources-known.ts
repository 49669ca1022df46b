import { wordsOf } from '../../corpus/corpus.ts';
import { idsOf, isComponent, placeOf, visit } from '../../corpus/mdx-body.ts';
import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** Every cited id stands in sources.yaml, and a body cites with at least one. */
export const sourcesKnown: Rule = {
  id: 'source-unknown',
  check({ corpus }) {
    const known = (corpus.data.sources.value ?? []).map((source) => source.id);
    const problems: Problem[] = [];
    const look = (path: string, place: Place, ids: readonly string[]): void => {
      for (const id of ids) {
        if (known.includes(id)) continue;
        const near = nearestKey(id, known);
        problems.push({
          rule: 'source-unknown',
          severity: 'error',
          path,
          ...place,
          message: `no source "${id}"`,
          hint: near ? `did you mean "${near}"?` : 'add it to content/data/sources.yaml',
        });
      }
    };
    for (const page of corpus.pages) {
      const words = wordsOf(page);
      look(page.path, page.locate(['summaryCite']), words?.summaryCite ?? []);
      (words?.keyPoints ?? []).forEach((point, index) =>
        look(page.path, page.locate(['keyPoints', index, 'cite']), point.cite ?? []),
      );
      const facts = page.original && 'facts' in page.original ? page.original.facts : null;
      if (facts && 'sources' in facts) look(page.path, page.locate(['facts', 'sources']), facts.sources);
      if (page.original && 'sources' in page.original) look(page.path, page.locate(['sources']), page.original.sources);
      if (!page.body) continue;
      visit(page.body, (node) => {
        if (isComponent(node, 'Drawing')) return look(page.path, placeOf(node), idsOf(node, 'cite'));
        const name = isComponent(node, 'People') ? 'cite' : 'id';
        if (!isComponent(node, 'Cite') && !isComponent(node, 'People')) return;
        const ids = idsOf(node, name);
        if (ids.length > 0) return look(page.path, placeOf(node), ids);
        problems.push({
          rule: 'source-unknown',
          severity: 'error',
          path: page.path,
          ...placeOf(node),
          message: 'a citation without an id',
          hint: `write <${node.name} ${name}="…" />`,
        });
      });
    }
    for (const name of ['helplines', 'glossary', 'figures'] as const) {
      const file = corpus.data[name];
      (file.value ?? []).forEach((entry, index) =>
        look(file.path, file.locate([file.indexes[index] ?? 0, 'sources']), entry.sources),
      );
    }
    return problems;
  },
};
