import { expect, test } from 'vitest';
import { contextOf, frontmatter, guidePath, source, translation } from './fixture.ts';
import { measure } from './measure.ts';
import { measureReport, median } from './measure-report.ts';

const context = contextOf({
  [guidePath]: `${frontmatter()}Naloxone works.<Cite id="cdc" />

It wears off.

## What now?

It is free.

- One lasts.
- Ask now.

As counted.<Cite id="cdc nih" />
`,
  'content/guides/overdose.es.mdx': `${translation('000000000000')}Funciona.<Cite id="cdc" />\n`,
  'content/guides/about.mdx': `${frontmatter({ subject: 'site', area: 'site' })}We began late.\n`,
  'content/data/sources.yaml': source('cdc') + source('nih') + source('fda'),
});

test('counts pages, words, citations and sources', () => {
  const { pages, words, citations, sourcesUsed, sourcesUnused } = measure(context);
  expect(pages).toEqual({ en: 2, es: 1 });
  // Summaries of 12 and 9 words; bodies of 2 + 3 + 2 + 3 + 2 + 2 + 2, 3 and 1.
  expect(words).toEqual({ en: 12 + 16 + 12 + 3, es: 9 + 1 });
  expect(citations).toBe(4);
  expect([sourcesUsed, sourcesUnused]).toEqual([2, ['fda']]);
});

test('a statement counts as cited in a cited block or right before one, on pages that make claims', () => {
  // Cited: "Naloxone works.", "One lasts.", "As counted.", "Funciona."; not: "It wears off.", "It is free."
  const { statements, citedStatements } = measure(context);
  expect([statements, citedStatements]).toEqual([6, 4]);
});

test('pages too short to grade have no level; the hardest comes first', () => {
  expect(measure(context).levels).toEqual({ en: [], es: [] });
  const page = (word: string): string =>
    frontmatter() + `${Array.from({ length: 10 }, () => word).join(' ')}.\n\n`.repeat(12);
  const { levels } = measure(
    contextOf({ 'content/guides/a.mdx': page('go'), 'content/guides/b.mdx': page('institution') }),
  );
  expect(levels.en.map((level) => level.path)).toEqual(['content/guides/b.mdx', 'content/guides/a.mdx']);
});

test.each([
  [[], 0],
  [[3], 3],
  [[1, 2, 9], 2],
  [[9, 1, 2, 4], 3],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('the report', () => {
  const lines = measureReport({
    ...measure(context),
    levels: { en: [{ path: 'a.mdx', first: 6.04, second: 5 }], es: [] },
  }).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Pages: 2 en, 1 es',
    'Words: 43 en, 10 es',
    'Citations: 4',
    'Sources: 2 used, 1 not',
    'Statements of fact: 6, of which 67 of 100 stand in a cited block or right before one',
  ]);
  expect(lines).toContain('      6.0   5.0  a.mdx');
  expect(lines.at(-1)).toBe('  fda');
});
