import { expect, test } from 'vitest';
import type { Corpus } from '../../corpus/corpus.ts';
import { readData } from '../../corpus/read-data.ts';
import { readPage } from '../../corpus/read-page.ts';
import { strings } from '../../ui/strings.ts';
import { readability } from './readability.ts';

const head = `---
title: Overdose
summary: What to do when someone has taken too much.
aliases: []
urgency: urgent
subject: site
written: 2026-11-01
checked: 2026-11-02
recheckBy: 2027-11-02
review: {state: sources-checked}
related: []
area: overdose
---
`;
const found = (body: string): string[] => {
  const page = readPage('guides', 'content/guides/overdose.mdx', head + body).page;
  const corpus = {
    pages: [page],
    data: { readability: readData('.', 'readability').file, figures: { value: [] } },
  } as unknown as Corpus;
  return readability
    .check({ corpus, today: '2026-11-24', root: '.', strings })
    .map((item) => `${item.line}:${item.column} ${item.message}`);
};
const words = (count: number, word = 'go'): string => Array.from({ length: count }, () => word).join(' ');

test('20 words pass, 21 do not', () => {
  expect(found(`${words(20)}.\n`)).toEqual([]);
  expect(found(`${words(21)}.\n`)[0]).toMatch(/^14:1 a sentence of 21 words/);
});

test('a paragraph of 51 words', () => {
  expect(found(`${words(17)}. ${words(17)}. ${words(16)}.\n`)).toEqual([]);
  expect(found(`${words(17)}. ${words(17)}. ${words(17)}.\n`)).toEqual(['14:1 a paragraph of 51 words']);
});

test('four sentences in a paragraph', () => {
  expect(found('Go. Go. Go.\n')).toEqual([]);
  expect(found('Go. Go. Go. Go.\n')).toEqual(['14:1 a paragraph of 4 sentences']);
});

test('a page of long words, from 100 words on', () => {
  const hard = `${words(10, 'institution')}.\n\n`;
  expect(found(hard.repeat(9)).filter((line) => line.includes('grade'))).toEqual([]);
  expect(found(hard.repeat(10)).filter((line) => line.includes('grade raw'))).toHaveLength(1);
});

test('a citation adds no words', () => {
  expect(found(`${words(20)}.<Cite id="a" />\n`)).toEqual([]);
});
