import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { nearestKey } from './nearest-key.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

const schema = z.strictObject({
  title: z.string().max(5),
  facts: z.strictObject({ origin: z.string() }).nullable(),
  state: z.enum(['draft', 'final']).optional(),
  points: z.array(z.strictObject({ text: z.string() })).optional(),
});
const said = (text: string): string[] => {
  const yaml = parseYaml(text);
  const parsed = schema.safeParse(yaml.data);
  const issues = parsed.success ? [] : parsed.error.issues;
  return schemaProblems('a.mdx', yaml, issues, schema).map(
    (item) => `${item.line}:${item.column} ${item.message} (${item.hint})`,
  );
};

test.each([
  ['sound', 'title: a\nfacts: null\n', []],
  [
    'a missing key inside',
    'title: a\nfacts: {}\n',
    ['2:1 missing key "origin" (add "origin" under facts; src/schemas says what it holds)'],
  ],
  [
    'an unknown key near a known one',
    'title: a\nfacts: null\ntitel: b\n',
    ['3:1 unknown key "titel" (did you mean "title"?)'],
  ],
  [
    'an unknown key inside, near none',
    'title: a\nfacts: {origin: a, qqqqqq: b}\n',
    ['2:20 unknown key "qqqqqq" (known keys here: origin)'],
  ],
  [
    'an unknown key in a list',
    'title: a\nfacts: null\npoints:\n  - text: a\n    txet: b\n',
    ['5:5 unknown key "txet" (did you mean "text"?)'],
  ],
])('%s', (_name, text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['title: too long\nfacts: null\n', '1:1 title: too long, at most 5 characters'],
  ['title: a\nfacts: 3\n', '2:1 facts: expected object, received number'],
  ['title: a\nfacts: null\nstate: drfat\n', '3:1 state: must be one of draft, final (did you mean "draft"?)'],
  ['title: a\nfacts: null\nstate: xyzxyz\n', '3:1 state: must be one of draft, final (src/schemas says'],
  ['title: a\nfacts: null\npoints:\n  - text: 3\n', '4:5 points, entry 1, text: expected string, received number'],
  ['facts: null\n', '1:1 missing key "title" (add "title" under the top level;'],
])('%j', (text, expected) => expect(said(text)[0]?.startsWith(expected) ? expected : said(text)[0]).toBe(expected));

test.each([
  ['alaises', 'aliases'],
  ['Title', 'title'],
  ['zzzz', null],
])('the key nearest to %s', (wrong, expected) => {
  expect(nearestKey(wrong, ['title', 'aliases', 'summary'])).toBe(expected);
});
