import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        fail('write', written.errors);
        logger.info(`${added.page_count} pages indexed`);
      } finally {
        await close();
      }
    },
  },
});
