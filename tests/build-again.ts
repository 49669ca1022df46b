import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environment } from './project-copy.ts';

/**
 * Builds the site into a folder of its own, looks at it, and removes it.
 * @param env variables to set, such as SITE_URL
 * @param look is given the folder
 * @param root folder of the project, if it is another
 */
export async function withBuild<Seen>(
  env: Record<string, string>,
  look: (folder: string) => Seen | Promise<Seen>,
  root = '.',
): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-build-'));
  try {
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    await promisify(execFile)(process.execPath, [astro, 'build', '--force', '--outDir', folder], {
      cwd: root,
      maxBuffer: 64_000_000,
      env: environment(env),
    });
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files below a folder, by their path in it, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
