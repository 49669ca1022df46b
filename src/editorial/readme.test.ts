import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './rules.ts';

const files = readdirSync(new URL('rules/', import.meta.url));

test('every rule has a paragraph in the README', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const described = [...readme.matchAll(/^\*\*([a-z-]+)\.\*\*/gm)].map((match) => match[1]);
  expect(described).toEqual(rules.map((rule) => rule.id).sort());
});

test('every rule has a test beside it, and is run', () => {
  const tested = files.filter((name) => name.endsWith('.test.ts')).map((name) => name.replace('.test.ts', '.ts'));
  const own = files.filter((name) => !name.endsWith('.test.ts'));
  expect(tested).toEqual(own);
  expect(rules).toHaveLength(own.length);
});
