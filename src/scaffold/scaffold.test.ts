import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../corpus/frontmatter.ts';
import { parseYaml } from '../corpus/yaml-document.ts';
import { kinds, kindSchemas } from '../schemas/kinds.ts';
import { explainKind } from './explain.ts';
import { scaffold } from './scaffold.ts';

/** Messages of the schema about keys that are not there. */
function missing(kind: (typeof kinds)[number], data: unknown): string[] {
  const result = kindSchemas[kind].safeParse(data);
  const issues = result.success ? [] : result.error.issues;
  return issues
    .filter((issue) => issue.code === 'unrecognized_keys' || issue.message.includes('received undefined'))
    .map((issue) => issue.path.join('.'));
}

describe.each(kinds)('%s', (kind) => {
  const text = scaffold(kind, {}, explainKind(kind));
  const yaml = parseYaml(splitFrontmatter(text)?.yaml ?? '');

  test('has every required key of its schema, and no other', () => {
    expect(yaml.errors).toEqual([]);
    expect(missing(kind, yaml.data)).toEqual([]);
    expect(missing(kind, {})).toContain('title');
  });

  test('explains every key', () => {
    const lines = text.split('\n');
    const keys = lines.flatMap((line, index) =>
      /^ *\w+:/.test(line) ? [{ line, above: lines[index - 1] ?? '' }] : [],
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(({ above }) => !/^ *# \S/.test(above)).map(({ line }) => line)).toEqual([]);
  });
});

test('choices and null are named, and known values written', () => {
  const text = scaffold('opioids', { written: '2026-11-24' }, explainKind('opioids'));
  expect(text).toContain('One of: natural, semi-synthetic, synthetic, plant.\n  class: TODO\n');
  expect(text).toContain('# Hours one use lasts. Write null for none.\n  durationHours:\n');
  expect(text).toContain('# Day the page was first published.\nwritten: 2026-11-24\n');
  expect(text).toContain('# Day its facts were last held against their sources.\nchecked: TODO\n');
});
