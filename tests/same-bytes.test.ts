import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { distFolder } from './built-site.ts';

/** Files of a folder with a hash of their bytes. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

test('a second build of the same content gives the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'guide-build-'));
  try {
    await promisify(execFile)('npx', ['astro', 'build', '--force', '--outDir', again], {
      maxBuffer: 64_000_000,
      // Vitest's own environment would make it a build of another kind, five times slower.
      env: Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST|TEST|MODE|DEV|PROD)/.test(name)),
      ),
    });
    const first = hashes(distFolder);
    const second = hashes(again);
    expect(Object.keys(first).length).toBeGreaterThan(80);
    const differing = Object.keys({ ...first, ...second }).filter((name) => first[name] !== second[name]);
    expect(differing).toEqual([]);
    // Dates and random names are what makes PDFs differ, so a build without any would prove nothing.
    expect(Object.keys(first).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(20);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
