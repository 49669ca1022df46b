import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildGuide } from '../model/guide.ts';
import { PackError, makePack } from './clinic-pack.ts';

const whole = buildGuide(readCorpus('.'));
const guide = { ...whole, handouts: whole.handouts.filter((item) => item.page.path === '/handouts/naloxone/') };
const example = readFileSync('examples/clinic.yaml', 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  writeFileSync(join(folder, 'clinic-logo.svg'), readFileSync('examples/clinic-logo.svg'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a pack with the example', () => {
  const out = join(folder, 'out');
  expect(makePack(guide, 'examples/clinic.yaml', out)).toEqual({
    names: ['naloxone.letter.pdf', 'naloxone.a4.pdf', 'naloxone.large.letter.pdf', 'naloxone.large.a4.pdf'],
    withoutNotice: [],
  });
  expect(readdirSync(out)).toHaveLength(4);
});

describe('what is wrong is said with its place, and nothing is written', () => {
  test.each([
    ['a missing key', example.replace(/^phone.*\n/m, ''), '3:1 missing key "phone"'],
    ['an unknown key', `${example}fax: x\n`, '16:1 unknown key "fax"'],
    ['a number that is no text', example.replace("'555-010-0100'", '5550100'), /^4:1 phone: /],
    [
      'an address that is too long',
      example.replace('12 River Street', 'A very long street '.repeat(8)),
      /^6:1 too long for its place by \d+ mm$/,
    ],
    [
      'a notice of too many lines',
      example.replace(/>-\n/, `|\n${'  Ask.\n'.repeat(7)}`),
      /^11:1 too long for its place by \d+ mm$/,
    ],
    ['a notice of too many characters', example.replace(/>-\n/, `>-\n  ${'Ask. '.repeat(80)}\n`), /^11:1 notice: /],
    ['letters that the font lacks', example.replace(/>-\n/, '>-\n  免费\n'), '11:1 the font has no 免 费'],
    ['no logo there', example.replace('clinic-logo.svg', 'other.svg'), /^15:1 no logo at .*other\.svg$/],
    [
      'a logo of another kind',
      example.replace('clinic-logo.svg', 'logo.gif'),
      /^15:1 (?:no logo at|a logo that ends in)/,
    ],
    ['text that is no YAML', 'name: "Open\n', /^1:\d+ /],
  ])('%s', (_name, yaml, expected) => {
    const path = join(folder, 'clinic.yaml');
    writeFileSync(path, yaml);
    const problems: string[] = [];
    try {
      makePack(guide, path, join(folder, 'out'));
    } catch (cause) {
      if (!(cause instanceof PackError)) throw cause;
      problems.push(...cause.problems.map((item) => `${item.line}:${item.column} ${item.message}`));
    }
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a logo that cannot be read', () => {
    writeFileSync(join(folder, 'clinic-logo.svg'), '<svg broken');
    writeFileSync(join(folder, 'clinic.yaml'), example);
    expect(() => makePack(guide, join(folder, 'clinic.yaml'), join(folder, 'out'))).toThrow(PackError);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a file that is not there', () => {
    expect(() => makePack(guide, join(folder, 'none.yaml'), folder)).toThrow(PackError);
  });
});
