import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { jsonReport, report } from './report.ts';

const problem = (severity: Problem['severity'], line: number): Problem => ({
  rule: 'dates',
  severity,
  path: 'content/guides/a.mdx',
  line,
  column: 2,
  message: 'wrong',
  hint: 'mend it',
});

test('one line a problem, and a count', () => {
  expect(report([problem('error', 1), problem('warning', 3)])).toBe(
    'content/guides/a.mdx:1:2  dates  wrong  (mend it)\n' +
      'content/guides/a.mdx:3:2  dates  warning: wrong  (mend it)\n' +
      '1 error, 1 warning',
  );
});

test('nothing found', () => expect(report([])).toBe('0 errors, 0 warnings'));

test('more than five warnings of a rule in a file are counted, errors never', () => {
  const warnings = Array.from({ length: 7 }, (_, index) => problem('warning', index + 1));
  const lines = report(warnings).split('\n');
  expect(lines).toHaveLength(5 + 2);
  expect(lines[5]).toBe('content/guides/a.mdx  dates  2 more warnings (--all-warnings shows them)');
  expect(report(warnings, true).split('\n')).toHaveLength(7 + 1);
  expect(report(warnings.map((item) => ({ ...item, severity: 'error' }))).split('\n')).toHaveLength(7 + 1);
});

test('the same as JSON', () => {
  const found = [problem('error', 1), problem('warning', 3)];
  expect(JSON.parse(jsonReport(found))).toEqual({ errors: 1, warnings: 1, problems: found });
});
