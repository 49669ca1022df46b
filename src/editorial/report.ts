import type { Problem } from '../corpus/problem.ts';

/** Problems as lines of `file:line:col  rule  message  hint`, and a count. */
export function report(problems: readonly Problem[]): string {
  const lines = problems.map(
    (item) =>
      `${item.path}:${item.line}:${item.column}  ${item.rule}  ${item.severity === 'warning' ? 'warning: ' : ''}${item.message}  (${item.hint})`,
  );
  const errors = problems.filter((item) => item.severity === 'error').length;
  return [...lines, `${errors} errors, ${problems.length - errors} warnings`].join('\n');
}
