import type { Problem } from '../corpus/problem.ts';

/** Warnings of one rule in one file that are written out before the rest is only counted. */
const warningsShown = 5;

/**
 * Problems as lines of `file:line:col  rule  message  (hint)`, and a count. Every error is written out.
 * @param allWarnings whether every warning is, too
 */
export function report(problems: readonly Problem[], allWarnings = false): string {
  const warnings = new Map<string, number>();
  const lines = problems.flatMap((item) => {
    const line = `${item.path}:${item.line}:${item.column}  ${item.rule}  `;
    if (item.severity === 'error') return [`${line}${item.message}  (${item.hint})`];
    const group = `${item.path}  ${item.rule}`;
    const before = warnings.get(group) ?? 0;
    warnings.set(group, before + 1);
    return before < warningsShown || allWarnings ? [`${line}warning: ${item.message}  (${item.hint})`] : [];
  });
  const folded = allWarnings
    ? []
    : [...warnings]
        .filter(([, count]) => count > warningsShown)
        .map(([group, count]) => `${group}  ${count - warningsShown} more warnings (--all-warnings shows them)`);
  const errors = problems.filter((item) => item.severity === 'error').length;
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  return [...lines, ...folded, `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`].join(
    '\n',
  );
}

/** The same for programs: `{errors, warnings, problems: [{rule, severity, path, line, column, message, hint}]}`. */
export function jsonReport(problems: readonly Problem[]): string {
  const errors = problems.filter((item) => item.severity === 'error').length;
  return JSON.stringify({ errors, warnings: problems.length - errors, problems }, null, 2);
}
