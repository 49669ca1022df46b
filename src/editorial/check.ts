import { wordsOf } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules.ts';

const inOrder = (a: Problem, b: Problem): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : 1);

/**
 * Runs every rule over the content and leaves out what a page lets stand with a reason.
 * @returns all problems, in order of file and line
 */
export function checkContent(context: RuleContext): Problem[] {
  const found = [...context.corpus.problems, ...rules.flatMap((rule) => rule.check(context))];
  const unused: Problem[] = [];
  const suppressed = new Set<Problem>();
  for (const page of context.corpus.pages) {
    (wordsOf(page)?.suppress ?? []).forEach((item, index) => {
      const hits = found.filter(
        (problem) => problem.path === page.path && problem.rule === item.rule && problem.message.includes(item.match),
      );
      hits.forEach((hit) => suppressed.add(hit));
      if (hits.length > 0) return;
      unused.push({
        rule: 'unused-suppression',
        severity: 'error',
        path: page.path,
        ...page.locate(['suppress', index]),
        message: `nothing of rule "${item.rule}" says "${item.match}"`,
        hint: 'delete this suppression',
      });
    });
  }
  return [...found.filter((problem) => !suppressed.has(problem)), ...unused].sort(inOrder);
}
