import { describe, expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { fingerprint } from '../corpus/fingerprint.ts';
import { readPage } from '../corpus/read-page.ts';
import type { Kind } from '../schemas/kinds.ts';
import { checkContent } from './check.ts';
import { strings } from '../ui/strings.ts';

const place = () => ({ line: 1, column: 1 });
const source = {
  id: 'cdc',
  title: 'Overdose',
  organization: 'CDC',
  url: 'https://www.cdc.gov/',
  published: null,
  kind: 'agency-page' as const,
  accessed: '2026-11-01',
};

/** A page of eleven lines of frontmatter; `extra` replaces lines by key. */
const frontmatter = (change: Record<string, string> = {}): string => {
  const keys: Record<string, string> = {
    title: 'Overdose',
    summary: 'What to do when someone has taken too much of an opioid.',
    aliases: '[od]',
    urgency: 'urgent',
    subject: 'health',
    written: '2026-11-01',
    checked: '2026-11-02',
    recheckBy: '2027-11-02',
    review: '{state: sources-checked}',
    related: '[]',
    area: 'overdose',
    ...change,
  };
  return `---\n${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n`;
};

/** Runs the gate over pages given as text; permalinks hold whatever the pages need. */
function findings(files: Record<string, string>): string[] {
  const problems: Corpus['problems'] = [];
  const pages = Object.entries(files).flatMap(([path, text]) => {
    const result = readPage(path.split('/')[1] as Kind, path, text);
    problems.push(...result.problems);
    return result.page ? [result.page] : [];
  });
  const list = <T>(value: T) => ({ path: 'content/data/x.yaml', value, indexes: [0], locate: place });
  const corpus = {
    pages,
    problems,
    permalinks: [],
    data: {
      sources: list([source]),
      helplines: list([]),
      glossary: list([]),
      figures: list([]),
      everydayWords: list([]),
      redirects: list([]),
      language: list(null),
      readability: list(null),
      review: list(null),
    },
  } as unknown as Corpus;
  return checkContent({ corpus, today: '2026-11-24', root: '.', strings })
    .filter((item) => item.rule !== 'permalinks')
    .map((item) => `${item.line}:${item.column} ${item.rule}`);
}

const page = 'content/guides/overdose.mdx';
const body = (text: string, change?: Record<string, string>): string[] =>
  findings({ [page]: frontmatter(change) + text });

describe('the gate', () => {
  test.each([
    ['passes a sound page', 'Call for help.<Cite id="cdc" />\n', {}, []],
    ['unknown source', 'Call.<Cite id="cbc" />\n', {}, ['15:6 source-unknown']],
    ['citation without id', 'Call.<Cite />\n', {}, ['15:6 source-unknown']],
    ['figure without source', 'Of 100 people, 3 wake.\n', {}, ['15:1 uncited']],
    ['figure with source', 'Of 100 people, 3 wake.<Cite id="cdc" />\n', {}, []],
    ['short codes are no figures', 'Call 911.\n', {}, []],
    ['site pages need no sources', 'We began in 2026.\n', { subject: 'site' }, []],
    ['heading jump', '### Deep\n', {}, ['15:1 headings']],
    ['second h1', '# Again\n', {}, ['15:1 headings']],
    ['same heading twice', '## What now?\n\nCall.\n\n## What now?\n', {}, ['19:1 headings']],
    ['dead link', 'See [the pill page](/pills/).\n', {}, ['15:5 links']],
    ['good link', 'See [the search](/search/).\n', {}, []],
    ['dead anchor', 'See [below](#nowhere).\n', {}, ['15:5 links']],
    ['good anchor', '## What now?\n\nSee [the steps](#what-now).\n', {}, []],
    ['link text', 'Look [here](/search/).\n', {}, ['15:6 links']],
    ['http link', 'See [the page](http://www.cdc.gov/).\n', {}, ['15:5 links']],
    ['javascript link', 'See [the page](javascript:alert).\n', {}, ['15:5 links']],
    ['typed telephone link', 'Call [the line](tel:988).\n', {}, ['15:6 links']],
    ['other language', 'See [the search](/es/search/).\n', {}, ['15:5 links']],
    ['unknown component', 'Call.<Big id="x" />\n', {}, ['15:6 references']],
    ['unknown helpline', 'Call <Helpline id="us-000" />.\n', {}, ['15:6 references']],
    ['expression', 'Call {1 + 1}.\n', {}, ['15:6 references']],
    ['unclosed component', '<More title="x">\n\nText.\n', {}, ['15:1 mdx-syntax']],
    ['unknown page in related', '', { related: '[guides/none]' }, ['11:11 references']],
    ['page naming itself', '', { related: '[guides/overdose]' }, ['11:11 references']],
    ['future check', '', { checked: '2026-12-01', recheckBy: '2027-11-02' }, ['8:1 dates']],
    ['checked before written', '', { checked: '2026-10-01', recheckBy: '2027-09-01' }, ['8:1 dates']],
    ['overdue', '', { recheckBy: '2026-11-10' }, ['9:1 dates']],
    ['too far', '', { recheckBy: '2027-11-03' }, ['9:1 dates']],
    ['law is checked twice a year', '', { subject: 'law', recheckBy: '2027-05-03' }, ['9:1 dates']],
    ['law within six months', '', { subject: 'law', recheckBy: '2027-05-02' }, []],
    ['impossible day', '', { written: '2026-02-30' }, ['7:1 schema']],
    ['US date', '', { written: '11/24/2026' }, ['7:1 schema']],
    ['unknown key', '', { alaises: '[x]' }, ['13:1 schema']],
    ['title too long', '', { title: 'x'.repeat(71) }, ['2:1 schema']],
    [
      'unused suppression',
      '',
      { suppress: '[{rule: links, match: nothing, reason: because it is so}]' },
      ['13:12 unused-suppression'],
    ],
    [
      'used suppression',
      'See [the pill page](/pills/).\n',
      { suppress: '[{rule: links, match: /pills/, reason: planned for next week}]' },
      [],
    ],
  ] as [string, string, Record<string, string>, string[]][])('%s', (_name, text, change, expected) => {
    expect(body(text, change)).toEqual(expected);
  });

  const translated = (hash: string): string =>
    `---\ntitle: Sobredosis\nsummary: Qué hacer cuando alguien tomó demasiado de un opioide.\naliases: []\ntranslatedFrom: '${hash}'\nchecked: 2026-11-02\nreview: {state: sources-checked}\n---\n`;

  test('a translation without an original', () => {
    expect(findings({ 'content/guides/overdose.es.mdx': translated('000000000000') })).toEqual(['2:1 translations']);
  });

  test('a stale translation', () => {
    expect(findings({ [page]: frontmatter(), 'content/guides/overdose.es.mdx': translated('000000000000') })).toEqual([
      '5:1 translations',
    ]);
  });

  test('a translation that follows its original', () => {
    const original = readPage('guides', page, frontmatter()).page;
    const hash = original?.original ? fingerprint(original.original, original.bodyText) : '';
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(findings({ [page]: frontmatter(), 'content/guides/overdose.es.mdx': translated(hash) })).toEqual([]);
  });

  test('a broken YAML line is named', () => {
    expect(findings({ [page]: '---\ntitle: "open\nsummary: x\n---\n' })[0]).toMatch(/^[234]:\d+ yaml-syntax$/);
  });

  test('no frontmatter', () => {
    expect(findings({ [page]: 'Just text.\n' })).toEqual(['1:1 frontmatter']);
  });
});
