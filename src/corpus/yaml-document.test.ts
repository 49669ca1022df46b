import { expect, test } from 'vitest';
import { parseYaml } from './yaml-document.ts';

test('dates stay text, places are those of the file', () => {
  const yaml = parseYaml('day: 2026-11-24\nlist:\n  - {a: 1}\n  - {a: 2}\n', 2);
  expect(yaml.data).toEqual({ day: '2026-11-24', list: [{ a: 1 }, { a: 2 }] });
  expect(yaml.locate(['day'])).toEqual({ line: 2, column: 1 });
  expect(yaml.locate(['list', 1, 'a'])).toEqual({ line: 5, column: 6 });
  expect(yaml.locate(['list', 1, 'none'])).toEqual({ line: 5, column: 5 });
  expect(yaml.locate(['list', 7])).toEqual({ line: 3, column: 1 });
});

test.each([
  ['an open quotation mark', 'a: "b\nc: d\n', 1],
  ['the same key twice', 'a: 1\nb: 2\na: 3\n', 3],
  ['a tab', 'a:\n\tb: 1\n', 2],
  ['two documents', 'a: 1\n---\nb: 2\n', 2],
  ['an unknown tag', 'a: 1\nb: !thing c\n', 2],
  ['an alias', 'a: &x 1\nb: *x\n', 2],
  ['an alias of nothing', 'a: *x\n', 1],
  ['an alias inside itself', 'a: &x [*x]\n', 1],
])('%s is an error with its line', (_name, text, line) => {
  const yaml = parseYaml(text);
  expect(yaml.data).toBeUndefined();
  expect(yaml.errors[0]?.line).toBe(line);
});

test('a quotation mark that is never closed is told where it opens', () => {
  expect(parseYaml('a: 1\nb: "open\nc: d\ne: f\n').errors[0]).toMatchObject({ line: 2, column: 4 });
  expect(parseYaml("a: 'it\nb: 2\n").errors[0]).toMatchObject({ line: 1, column: 4 });
});

test('values that multiply without end are refused at once', () => {
  const levels = Array.from({ length: 30 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}, *k${index}]`);
  expect(parseYaml(`k0: &k0 x\n${levels.join('\n')}\n`).data).toBeUndefined();
});
