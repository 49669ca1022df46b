import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test('lines of the body stay where they are', () => {
  expect(splitFrontmatter('---\na: 1\n---\nText\n')).toEqual({ yaml: 'a: 1\n', yamlLine: 2, body: '\n\n\nText\n' });
});

test('a line of hyphens in the body is the body’s', () => {
  expect(splitFrontmatter('---\na: 1\n---\nb\n---\n')?.body).toBe('\n\n\nb\n---\n');
});

test.each([
  ['none', 'Text\n'],
  ['one that starts late', '\n---\na: 1\n---\n'],
  ['one that never ends', '---\na: 1\n'],
  ['an empty file', ''],
])('no frontmatter: %s', (_name, text) => expect(splitFrontmatter(text)).toBeNull());
