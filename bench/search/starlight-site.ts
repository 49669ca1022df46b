import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales, siteName } from '../../src/settings.ts';
import type { Content } from './contents.ts';

const here = import.meta.dirname;

/** Starlight as its introduction sets it up, in the guide's two languages. */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: ${JSON.stringify(siteName)},
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
    }),
  ],
});
`;
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/**
 * Installs Starlight in a folder, gives it the guide's pages as Markdown, and builds it.
 * @param bodies Markdown of each page, in the order of the pages
 * @param folder folder to write; packages that are installed there stay, if they are the ones wanted
 * @throws Error when npm or the build fails
 */
export function buildStarlightSite(contents: readonly Content[], bodies: readonly string[], folder: string): void {
  for (const name of ['src', 'dist', '.astro']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(folder, name));
  write(join(folder, 'astro.config.mjs'), config);
  write(join(folder, 'src/content.config.ts'), collections);
  contents.forEach(({ path, title, summary }, index) => {
    const matter = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n`;
    write(join(folder, 'src/content/docs', path, 'index.md'), `${matter}\n${bodies[index] ?? ''}\n`);
  });
  // A home page, which no search finds, to search from.
  for (const locale of locales) {
    const home = `---\ntitle: ${JSON.stringify(siteName[locale])}\npagefind: false\n---\n`;
    write(join(folder, 'src/content/docs', locale === 'en' ? '' : locale, 'index.md'), home);
  }
  const run = (command: string, args: string[]): void => {
    execFileSync(command, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  };
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
}
