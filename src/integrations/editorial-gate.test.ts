import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { overlay } from './editorial-gate.ts';

const problem = (path: string, line: number, rule: string): Problem => ({
  rule,
  severity: 'error',
  path,
  line,
  column: 2,
  message: 'wrong',
  hint: 'mend it',
});

test('the overlay names every error and opens the first', () => {
  const { err } = overlay([problem('a.mdx', 3, 'links'), problem('b.mdx', 5, 'dates')]);
  expect(err.loc).toEqual({ file: 'a.mdx', line: 3, column: 2 });
  expect(err.message).toBe(
    'a.mdx:3:2  links  wrong  (mend it)\nb.mdx:5:2  dates  wrong  (mend it)\n2 errors, 0 warnings',
  );
});

test('a file that cannot be read stands alone, without what may only follow from it', () => {
  const { err } = overlay([problem('a.mdx', 3, 'links'), problem('b.mdx', 5, 'yaml-syntax'), problem('c', 1, 'links')]);
  expect(err.loc).toEqual({ file: 'b.mdx', line: 5, column: 2 });
  expect(err.message).toBe(
    'b.mdx:5:2  yaml-syntax  wrong  (mend it)\n1 error, 0 warnings\n' +
      '2 more that may only follow: npm run check:content lists them',
  );
});

test('nothing is said of more where there is none', () => {
  const { err } = overlay([problem('b.mdx', 5, 'schema')]);
  expect(err.message).toBe('b.mdx:5:2  schema  wrong  (mend it)\n1 error, 0 warnings');
});
