import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Variables by which Vitest would make it a build of another kind, five times slower. */
const ofVitest = /^(NODE_ENV|VITEST|TEST|MODE|DEV|PROD)/;

/**
 * Builds the site into a folder of its own, looks at it, and removes it.
 * @param env variables to set, such as SITE_URL
 * @param look is given the folder
 */
export async function withBuild<Seen>(env: Record<string, string>, look: (folder: string) => Seen): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-build-'));
  try {
    await promisify(execFile)('npm', ['run', 'build', '--', '--outDir', folder], {
      maxBuffer: 64_000_000,
      env: { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))), ...env },
    });
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files below a folder, by their path in it, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
