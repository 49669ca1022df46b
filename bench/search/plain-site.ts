import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { locales } from '../../src/settings.ts';
import type { Content } from './contents.ts';

const htmlOf = (locale: string, title: string, head: string, body: string): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** What the guide says to Pagefind alone: aliases and summary as metadata, and weights. */
const tuning = / data-pagefind-(?:meta|weight)(?:="[^"]*")?| data-aliases="[^"]*"/g;

/** Pagefind's default interface, in the words of its own introduction. */
const box = `<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>`;
const start = `<div id="search"></div><script>
window.addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search', showSubResults: true }); });
</script>`;

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/**
 * Writes a site that has the guide's pages and Pagefind as it comes: default index, default interface, no options.
 * @param tuned whether Pagefind is told what the guide tells it, or has the words of the pages alone
 * @param folder folder to write; what is there is deleted
 * @throws Error with what Pagefind complains of
 */
export async function writePlainSite(contents: readonly Content[], tuned: boolean, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, locale, title, main } of contents)
    write(join(folder, path, 'index.html'), htmlOf(locale, title, '', tuned ? main : main.replaceAll(tuning, '')));
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const { files, errors: broken } = await index.getFiles();
    if (added.errors.length + broken.length > 0) throw new Error([...added.errors, ...broken].join('; '));
    if (added.page_count !== contents.length)
      throw new Error(`Pagefind read ${added.page_count} of ${contents.length} pages`);
    for (const file of files) write(join(folder, 'pagefind', file.path), file.content);
  } finally {
    await close();
  }
  for (const locale of locales) write(join(folder, locale, 'search/index.html'), htmlOf(locale, 'Search', box, start));
}
