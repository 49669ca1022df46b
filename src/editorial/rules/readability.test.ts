import { expect, test } from 'vitest';
import { contextOf, frontmatter, guidePath } from '../fixture.ts';
import { readability } from './readability.ts';

const found = (body: string): string[] =>
  readability
    .check(contextOf({ [guidePath]: frontmatter() + body }))
    .map((item) => `${item.line}:${item.column} ${item.message}`);
const words = (count: number, word = 'go'): string => Array.from({ length: count }, () => word).join(' ');

test('20 words pass, 21 do not', () => {
  expect(found(`${words(20)}.\n`)).toEqual([]);
  expect(found(`${words(21)}.\n`)[0]).toMatch(/^15:1 a sentence of 21 words/);
});

test('a paragraph of 51 words', () => {
  expect(found(`${words(17)}. ${words(17)}. ${words(16)}.\n`)).toEqual([]);
  expect(found(`${words(17)}. ${words(17)}. ${words(17)}.\n`)).toEqual(['15:1 a paragraph of 51 words']);
});

test('four sentences in a paragraph', () => {
  expect(found('Go. Go. Go.\n')).toEqual([]);
  expect(found('Go. Go. Go. Go.\n')).toEqual(['15:1 a paragraph of 4 sentences']);
});

test('a page of long words, from 100 words on', () => {
  const hard = `${words(10, 'institution')}.\n\n`;
  expect(found(hard.repeat(8)).filter((line) => line.includes('grade'))).toEqual([]);
  expect(found(hard.repeat(9)).filter((line) => /^3:1 grade raw/.test(line))).toHaveLength(1);
});

test('a citation adds no words', () => {
  expect(found(`${words(20)}.<Cite id="cdc" />\n`)).toEqual([]);
});
