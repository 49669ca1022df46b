import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProgram } from './program.ts';

let folder: string;
const written: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterEach(() => {
  for (const made of [folder, ...written]) rmSync(made, { recursive: true, force: true });
});

/** Starts a program with this source. */
const startSource = (source: string) => {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, source);
  const run = startProgram(path);
  written.push(run.folder);
  return run;
};

test('a program that ends well has written to its folder and says what it did', async () => {
  const run = startSource(`import { writeFileSync } from 'node:fs';
writeFileSync(process.argv[2] + '/sheet.txt', 'a sheet');
console.log('1 sheet');`);
  expect(await run.finished).toBe('1 sheet');
  expect(readFileSync(join(run.folder, 'sheet.txt'), 'utf8')).toBe('a sheet');
});

test('a program that fails stops the build with its own reasons', async () => {
  const run = startSource(`console.error('overdose: 4 mm too long'); process.exitCode = 1;`);
  await expect(run.finished).rejects.toThrow('overdose: 4 mm too long');
});
