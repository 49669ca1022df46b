import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kind } from '../schemas/kinds.ts';
import { newPage } from './new-page.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-page-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/permalinks.txt'), '# Kept.\n/\n/opioids/\n/overdose/\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const make = (kind: Kind, id: string, area?: string) => newPage({ root, kind, id, area, today: '2026-11-24' });
const permalinks = (): string => readFileSync(join(root, 'content/permalinks.txt'), 'utf8');

test('makes the file and keeps its address', () => {
  expect(make('opioids', 'tramadol')).toEqual({ path: 'content/opioids/tramadol.mdx', address: '/opioids/tramadol/' });
  expect(readFileSync(join(root, 'content/opioids/tramadol.mdx'), 'utf8')).toMatch(/^---\n# .+\ntitle: TODO\n/);
  expect(permalinks()).toBe('# Kept.\n/\n/opioids/\n/opioids/tramadol/\n/overdose/\n');
  expect(readdirSync(join(root, 'content/opioids'))).toEqual(['tramadol.mdx']);
  expect(readdirSync(join(root, 'content'))).toEqual(['opioids', 'permalinks.txt']);
});

test('a guide stands in its area', () => {
  expect(make('guides', 'cbt', 'therapy').address).toBe('/therapy/cbt/');
  expect(readFileSync(join(root, 'content/guides/cbt.mdx'), 'utf8')).toContain('\narea: therapy\n');
});

test('a handout also keeps the short address on its paper', () => {
  expect(make('handouts', 'overdose').address).toBe('/handouts/overdose/');
  expect(permalinks()).toBe('# Kept.\n/\n/h/overdose/\n/handouts/overdose/\n/opioids/\n/overdose/\n');
});

describe('refuses, and changes nothing', () => {
  test.each([
    ['an id with capitals', ['opioids', 'Tramadol'], '"Tramadol" is no id'],
    ['an id that climbs out', ['opioids', '../x'], '"../x" is no id'],
    ['an id with an accent', ['opioids', 'fentanílo'], '"fentanílo" is no id'],
    ['a guide without area', ['guides', 'x'], 'a guide needs its area'],
    ['an unknown area', ['guides', 'x', 'terapy'], 'no area "terapy"; did you mean therapy?'],
    ['a handout whose id is too long to type', ['handouts', 'x'.repeat(20)], '19 letters at most'],
    ['an area where none belongs', ['opioids', 'x', 'therapy'], 'only guides have an area'],
  ] as [string, [Kind, string, string?], string][])('%s', (_name, args, message) => {
    expect(() => make(...args)).toThrow(message);
    expect(readdirSync(join(root, 'content'))).toEqual(['permalinks.txt']);
  });

  test('a file that exists', () => {
    mkdirSync(join(root, 'content/opioids'));
    writeFileSync(join(root, 'content/opioids/heroin.mdx'), 'mine');
    expect(() => make('opioids', 'heroin')).toThrow('content/opioids/heroin.mdx exists; nothing was changed');
    expect(readFileSync(join(root, 'content/opioids/heroin.mdx'), 'utf8')).toBe('mine');
    expect(permalinks()).toBe('# Kept.\n/\n/opioids/\n/overdose/\n');
  });

  test('a list of addresses that is missing', () => {
    rmSync(join(root, 'content/permalinks.txt'));
    expect(() => make('opioids', 'heroin')).toThrow('ENOENT');
    expect(readdirSync(join(root, 'content'))).toEqual([]);
  });
});
