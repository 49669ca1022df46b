import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Problem } from '../../corpus/problem.ts';
import { defaultLocale } from '../../settings.ts';
import type { Rule } from '../rule.ts';

/** Each everyday word means a concept that exists; concepts and Spanish aliases name pages that exist. */
export const searchConcepts: Rule = {
  id: 'search-concepts',
  check({ corpus }) {
    const problems: Problem[] = [];
    const { searchConcepts: concepts, everydayWords: words } = corpus.data;
    const known = (concepts.value ?? []).map((concept) => concept.term);
    const pages = corpus.pages.filter((page) => page.locale === defaultLocale).map((page) => `${page.kind}/${page.id}`);
    (words.value ?? []).forEach((word, index) => {
      if (known.includes(word.standardTerm)) return;
      const near = nearestKey(word.standardTerm, known);
      problems.push({
        rule: 'search-concepts',
        severity: 'error',
        path: words.path,
        ...words.locate([words.indexes[index] ?? 0, 'standardTerm']),
        message: `no concept "${word.standardTerm}"`,
        hint: near ? `did you mean "${near}"?` : `add it to ${concepts.path}`,
      });
    });
    (concepts.value ?? []).forEach((concept, index) => {
      const entry = concepts.indexes[index] ?? 0;
      const error = (path: PropertyKey[], message: string, hint: string): void => {
        problems.push({
          rule: 'search-concepts',
          severity: 'error',
          path: concepts.path,
          ...concepts.locate([entry, ...path]),
          message,
          hint,
        });
      };
      if (known.indexOf(concept.term) !== index)
        error(['term'], `"${concept.term}" stands here twice`, 'make one of the two');
      concept.pages.forEach((page, place) => {
        if (pages.includes(page)) return;
        const near = nearestKey(page, pages);
        error(
          ['pages', place],
          `no page ${page}`,
          near ? `did you mean ${near}?` : 'write kind/id of a page that exists',
        );
      });
    });
    const { aliasesEs } = corpus.data;
    (aliasesEs.value ?? []).forEach(({ page }, index) => {
      if (pages.includes(page)) return;
      const near = nearestKey(page, pages);
      problems.push({
        rule: 'search-concepts',
        severity: 'error',
        path: aliasesEs.path,
        ...aliasesEs.locate([aliasesEs.indexes[index] ?? 0, 'page']),
        message: `no page ${page}`,
        hint: near ? `did you mean ${near}?` : 'write kind/id of a page that exists',
      });
    });
    return problems;
  },
};
