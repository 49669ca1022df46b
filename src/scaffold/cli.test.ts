import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-cli-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
  writeFileSync(join(root, 'content/data/sources.yaml'), '- id: cdc\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** `npm run new -- …` in the folder of the test. */
function run(...args: string[]): { status: number | null; out: string; error: string } {
  const cli = new URL('cli.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}
const sources = (): string => readFileSync(join(root, 'content/data/sources.yaml'), 'utf8');

test('an entry is made: exit code 0, and where it is', () => {
  const { status, out, error } = run('sources', 'fda');
  expect([status, error]).toEqual([0, '']);
  expect(out).toMatch(/^content\/data\/sources\.yaml:2\n/);
  expect(sources()).toMatch(/^- id: cdc\n- id: fda #/);
});

test.each([
  ['a kind that is nearly one', ['source', 'fda'], 2, /^no kind "source"; did you mean sources\?\n\nnpm run new/],
  ['no id', ['sources'], 2, /^a kind and an id are needed\n\nnpm run new/],
  ['an unknown option', ['sources', 'fda', '--lang', 'es'], 2, /^Unknown option '--lang'\n\nnpm run new/],
  ['an id that is taken', ['sources', 'cdc'], 1, /^content\/data\/sources\.yaml:1 has "cdc"; nothing was changed\n$/],
  ['a list that is not there', ['figures', 'deaths'], 1, /^ENOENT: .*figures\.yaml'\n$/],
])('%s: a sentence, no stack trace, and nothing changed', (_name, args, code, message) => {
  const { status, out, error } = run(...args);
  expect([status, out]).toEqual([code, '']);
  expect(error).toMatch(message);
  expect(sources()).toBe('- id: cdc\n');
});
