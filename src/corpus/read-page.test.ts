import { expect, test } from 'vitest';
import { idAndLocale, readPage } from './read-page.ts';

const good = `---
title: Overdose
summary: What to do when someone has taken too much of an opioid.
aliases: []
urgency: urgent
subject: health
written: 2026-11-01
checked: 2026-11-02
recheckBy: 2027-11-02
review: {state: sources-checked}
related: []
area: overdose
---

Call for help.
`;
const read = (text: string, path = 'content/guides/overdose.mdx') => readPage('guides', path, text);
const said = (text: string, path?: string): string[] =>
  read(text, path).problems.map((item) => `${item.line}:${item.column} ${item.rule}: ${item.message}`);

test.each([
  ['fentanyl.mdx', { id: 'fentanyl', locale: 'en' }],
  ['fentanyl.es.mdx', { id: 'fentanyl', locale: 'es' }],
])('%s', (name, expected) => expect(idAndLocale(name)).toEqual(expected));

test('a sound page', () => {
  const { page, problems } = read(good);
  expect(problems).toEqual([]);
  expect(page?.original?.title).toBe('Overdose');
  expect(page?.translation).toBeNull();
  expect(page?.body?.children?.[0]?.position?.start.line).toBe(15);
  expect(page?.locate(['review', 'state'])).toEqual({ line: 10, column: 10 });
});

test.each([
  [
    'no frontmatter',
    'Just text.\n',
    ['1:1 frontmatter: the file does not start with frontmatter between two lines of ---'],
  ],
  ['frontmatter of no keys', '---\n- a\n---\n', ['2:1 frontmatter: the frontmatter is not a list of keys and values']],
  ['an unclosed tag', `${good}\n<More title="x">\n\nText.\n`, [expect.stringMatching(/^17:1 mdx-syntax: /)]],
  [
    'an unknown key',
    good.replace('aliases', 'alaises'),
    ['2:1 schema: missing key "aliases"', '4:1 schema: unknown key "alaises"'],
  ],
  [
    'a US date',
    good.replace('2026-11-01', '11/24/2026'),
    [expect.stringMatching(/^7:1 schema: written: write dates as/)],
  ],
  ['an impossible day', good.replace('2026-11-01', '2026-02-30'), ['7:1 schema: written: no such day in the calendar']],
])('%s', (_name, text, expected) => {
  expect(said(text).sort()).toEqual(expected);
});

test('broken YAML is told first', () => {
  expect(said(good.replace('title: Overdose', 'title: "open'))[0]).toMatch(/^\d+:\d+ yaml-syntax: /);
});

test('YAML and MDX mistakes are both told in one run', () => {
  const found = said(`${good.replace('Overdose', '[a')}\n{`);
  expect(found.some((line) => line.includes('yaml-syntax'))).toBe(true);
  expect(found.some((line) => line.includes('mdx-syntax'))).toBe(true);
});

test('a translation carries words only', () => {
  const found = said(good, 'content/guides/overdose.es.mdx');
  expect(found).toContain('5:1 schema: unknown key "urgency"');
  expect(found.some((line) => line.includes('missing key "translatedFrom"'))).toBe(true);
});
