import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own search boxes, which the guide does not use. */
const ownInterface = /^pagefind-(?:.*ui|highlight)\./;

/** Languages of the index in a fixed order; Pagefind's own order changes from run to run. */
function inOrder(entry: Uint8Array): string {
  const data = JSON.parse(new TextDecoder().decode(entry)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(data.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...data, languages });
}

/** Indexes the built pages with Pagefind, one index a language, into `dist/pagefind/`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const fail = (step: string, errors: string[]): void => {
        if (errors.length > 0) throw new Error(`search index, ${step}: ${errors.join('; ')}`);
      };
      try {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        fail('create', errors);
        if (!index) throw new Error('search index: Pagefind gave no index');
        const added = await index.addDirectory({ path });
        fail('read pages', added.errors);
        // Written here, not by Pagefind: its own writing ended now and then with an empty file.
        const made = await index.getFiles();
        fail('make files', made.errors);
        const used = made.files.filter((file) => !ownInterface.test(file.path));
        for (const file of used) {
          if (file.content.length === 0) throw new Error(`search index: ${file.path} is empty`);
          const target = join(path, 'pagefind', file.path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, file.path === 'pagefind-entry.json' ? inOrder(file.content) : file.content);
        }
        logger.info(`${added.page_count} pages indexed, ${used.length} files`);
      } finally {
        await close();
      }
    },
  },
});
