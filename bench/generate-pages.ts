import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageFile } from '../src/corpus/corpus.ts';
import { fingerprint } from '../src/corpus/fingerprint.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readPage } from '../src/corpus/read-page.ts';
import { areaOf, pagePath } from '../src/model/routes.ts';
import { withPermalink } from '../src/scaffold/kept-addresses.ts';
import { defaultLocale, locales } from '../src/settings.ts';

/** What a project is made of; node_modules is linked, the rest copied. */
const copied = ['src', 'content', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** The same page under another id and title, everything else as it was. */
export const copyOf = (text: string, number: string): string =>
  text
    .replace(
      /^title: (['"]?)(.{3,60}?)\1$/m,
      (_line, quote: string, title: string) => `title: ${quote}${title} ${number}${quote}`,
    )
    .replace(/^order: \d+\n/m, '');

/** Originals that have a page in every language: real prose with real facts, citations and components. */
function pairs(pages: readonly PageFile[]): PageFile[][] {
  return pages
    .filter((page) => page.locale === defaultLocale && page.kind !== 'handouts')
    .map((original) => [
      original,
      ...pages.filter((page) => page.kind === original.kind && page.id === original.id && page !== original),
    ])
    .filter((pair) => pair.length === locales.length);
}

/**
 * Copies a project and adds pages to it, each in every language, until it has at least `pages` of them. Copies are made
 * of the project's own pages and pass its gate: titles differ, translations carry the fingerprint of their original.
 * @param from project folder
 * @param to folder to write; what is there is deleted
 * @param pages pages in the original language that the copy shall have
 * @returns page files that the copy has, all languages together
 * @throws Error when no page exists in every language
 */
export function generateProject(from: string, to: string, pages: number): number {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of copied) cpSync(join(from, name), join(to, name), { recursive: true });
  symlinkSync(resolve(from, 'node_modules'), join(to, 'node_modules'));

  const corpus = readCorpus(from);
  const models = pairs(corpus.pages);
  if (models.length === 0) throw new Error('no page exists in every language, so there is nothing to copy');
  const originals = corpus.pages.filter((page) => page.locale === defaultLocale).length;
  let files = corpus.pages.length;
  let permalinks = readFileSync(join(to, 'content/permalinks.txt'), 'utf8');
  for (let index = 0; originals + index < pages; index += 1) {
    const number = String(index + 1).padStart(4, '0');
    let stamp = '';
    for (const page of models[index % models.length] ?? []) {
      const id = `${page.id}-${number}`;
      const suffix = page.locale === defaultLocale ? '' : `.${page.locale}`;
      const path = `content/${page.kind}/${id}${suffix}.mdx`;
      const text = copyOf(page.text, number).replace(/^translatedFrom: .*$/m, `translatedFrom: '${stamp}'`);
      if (page.locale === defaultLocale) {
        const read = readPage(page.kind, path, text).page;
        if (!read?.original) throw new Error(`the copy of ${page.path} does not fit its schema`);
        stamp = fingerprint(read.original, read.bodyText);
      }
      writeFileSync(join(to, path), text);
      permalinks = withPermalink(
        permalinks,
        pagePath(page.kind, id, page.locale, areaOf(corpus.pages, page.kind, page.id)),
      );
      files += 1;
    }
  }
  writeFileSync(join(to, 'content/permalinks.txt'), permalinks);
  return files;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { pages: { type: 'string', default: '150' }, to: { type: 'string', default: 'bench/work/pages' } },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) {
    console.error(`--pages ${values.pages} is no number of pages`);
    process.exit(2);
  }
  console.log(`${values.to}: ${generateProject('.', values.to, pages)} page files`);
}
