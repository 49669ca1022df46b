import { expect, test } from 'vitest';
import { contextOf, frontmatter, translation } from '../editorial/fixture.ts';
import { strings } from '../ui/strings.ts';
import { comparison } from './comparison.ts';
import { buildGuide } from './guide.ts';

const group = (title: string, order: number, stance: string): string =>
  frontmatter({
    title,
    order: String(order),
    facts: `{audience: self, basis: secular, basisNote: none, medicationStance: ${stance}, medicationNote: a, online: 'yes', inPerson: some, cost: Free, languages: [English], website: https://group.example/, howToFind: b, sources: [cdc]}`,
  }).replace('area: overdose\n', '');
const { corpus } = contextOf({
  'content/support-groups/mara.mdx': group('MARA', 2, 'supports'),
  'content/support-groups/smart.mdx': group('SMART', 1, 'welcomes'),
  'content/support-groups/smart.es.mdx': translation('0123456789ab', {
    title: 'SMART en español',
    factWords: '{cost: Gratis}',
  }),
  'content/support-groups/compare.mdx': frontmatter({ facts: 'null' }).replace('area: overdose\n', ''),
});
const guide = buildGuide(corpus);
const compared = (locale: 'en' | 'es') => comparison(guide, 'support-groups', locale, strings[locale]);

test('pages with facts are rows, in the order of their area', () => {
  expect(corpus.problems).toEqual([]);
  const { labels, filters, rows } = compared('en');
  expect(labels).toEqual([
    'glanceAudience',
    'glanceBasis',
    'glanceStance',
    'glanceOnline',
    'glanceInPerson',
    'glanceCost',
  ]);
  expect(filters).toEqual(['glanceAudience', 'glanceBasis', 'glanceStance', 'glanceOnline']);
  expect(rows.map((row) => [row.name, row.cells[2]?.items])).toEqual([
    ['SMART', [{ text: 'Welcomes it' }]],
    ['MARA', [{ text: 'Supports it' }]],
  ]);
});

test('a language has all rows; those without a translation say that they are English', () => {
  expect(compared('es').rows.map((row) => [row.name, row.page?.path, row.cells[5]])).toEqual([
    ['SMART en español', '/es/support-groups/smart/', { items: [{ text: 'Gratis' }] }],
    ['MARA', '/support-groups/mara/', { items: [{ text: 'Free' }], lang: 'en' }],
  ]);
});
