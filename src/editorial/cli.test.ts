import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'src/ui'), { recursive: true });
for (const name of ['en.ts', 'es.ts']) cpSync(`src/ui/${name}`, join(root, 'src/ui', name));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/editorial/cli.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('errors: each on a line, exit code 1, no stack trace', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toContain('content:1:1  file-kind  the folder is missing  (run the command in the folder');
  expect(stdout.trimEnd()).toMatch(/\n\d+ errors, \d+ warnings$/);
  expect(stderr).toBe('');
});

test('a wrong option: exit code 2, and how to use the command', () => {
  const { status, stdout, stderr } = run('--mesure');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^unknown option --mesure; did you mean --measure\?\n\nnpm run check:content/);
  expect(stdout).toBe('');
});

test('JSON that parses', () => {
  const { status, stdout } = run('--json');
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { errors: number }).errors).toBeGreaterThan(0);
});

test('measuring is no judgement: exit code 0', () => {
  const { status, stdout } = run('--measure');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Pages: 0 en, 0 es\n/);
});
