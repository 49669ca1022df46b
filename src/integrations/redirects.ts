import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readData } from '../corpus/read-data.ts';
import { redirectPage } from '../model/redirect-page.ts';
import { homePath, withBase } from '../model/routes.ts';
import { basePath, defaultLocale, locales } from '../settings.ts';
import { strings } from '../ui/strings.ts';

/** Writes a page for every address in redirects.yaml, so that no link ever dies, on any host. */
export const redirects = (): AstroIntegration => ({
  name: 'redirects',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const moved = readData(process.cwd(), 'redirects').file.value ?? [];
      for (const { from, to } of moved) {
        const file = join(fileURLToPath(dir), from, 'index.html');
        if (existsSync(file)) throw new Error(`redirects.yaml: ${from} is a page of today; a live page may not move`);
        const locale =
          locales.find((item) => item !== defaultLocale && from.startsWith(homePath(item))) ?? defaultLocale;
        const words = { title: strings[locale].movedTitle, link: strings[locale].movedLink };
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, redirectPage(withBase(to, basePath), locale, words));
      }
      logger.info(`${moved.length} redirects written`);
    },
  },
});
