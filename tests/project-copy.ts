import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the site is made from. */
const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Variables by which Vitest would make Astro's run one of another kind, five times slower. */
const ofVitest = /^(NODE_ENV|VITEST|TEST|MODE|DEV|PROD)/;

/** The variables of a run of Astro. @param more variables to set beside those of this process, such as SITE_URL */
export const environment = (more: Record<string, string> = {}): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))),
  ...more,
});

/** A copy of the project whose content a test may change. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'guide-'));

  constructor() {
    for (const part of parts) cpSync(part, join(this.root, part), { recursive: true });
    // Packages are linked one by one, so that Astro's caches, which lie beside them, are the copy's own.
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((item) => !item.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(this.root, 'node_modules', name));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
