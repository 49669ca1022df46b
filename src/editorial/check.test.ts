import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { contextOf, frontmatter, guidePath } from './fixture.ts';

const check = (body: string, change: Record<string, string>): string[] =>
  checkContent(contextOf({ [guidePath]: frontmatter(change) + body }))
    .filter((item) => item.path === guidePath)
    .map((item) => `${item.line}:${item.column} ${item.rule}`);
const dead = 'See [the pill page](/pills/).\n';

test.each([
  ['a finding', dead, {}, ['15:5 links']],
  ['let stand', dead, { suppress: '[{rule: links, match: /pills/, reason: planned for next week}]' }, []],
  [
    'let stand under another rule',
    dead,
    { suppress: '[{rule: headings, match: /pills/, reason: planned for next week}]' },
    ['13:12 unused-suppression', '16:5 links'],
  ],
  [
    'nothing to let stand',
    '',
    { suppress: '[{rule: links, match: /pills/, reason: planned for next week}]' },
    ['13:12 unused-suppression'],
  ],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(check(body, change)).toEqual(expected);
});

test('in order of file, line and column', () => {
  const found = check('# A\n\n# A\n', { related: '[guides/none]', checked: '2026-12-01' });
  expect(found).toEqual(['8:1 dates', '11:11 references', '15:1 headings', '17:1 headings', '17:1 headings']);
});
