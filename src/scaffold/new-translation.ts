import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../corpus/fingerprint.ts';
import { nearestKey } from '../corpus/nearest-key.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { allPaths, areaOf, homePath, pagePath } from '../model/routes.ts';
import type { Kind } from '../schemas/kinds.ts';
import { defaultLocale } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { checkedId } from './checked-id.ts';
import { keptAddresses } from './kept-addresses.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { bodyToTranslate } from './translation-body.ts';
import { translationFrontmatter } from './translation-frontmatter.ts';
import { writeTogether } from './write-together.ts';

/** What the editor asked for. */
export interface NewTranslation {
  /** Folder that holds content/. */
  root: string;
  kind: Kind;
  /** Id of the original. */
  id: string;
  language: Locale;
}

/**
 * Makes the file of a translation beside its original, with the English to be translated and the fingerprint of it, and
 * keeps its address. Nothing that exists is overwritten, and both files appear whole or not at all.
 * @returns path of the file and its address
 * @throws ScaffoldError when there is no sound original, or the translation exists
 */
export function newTranslation({ root, kind, id, language }: NewTranslation): { path: string; address: string } {
  checkedId(id);
  const path = `content/${kind}/${id}.${language}.mdx`;
  if (existsSync(join(root, path))) throw new ScaffoldError(`${path} exists; nothing was changed`, 1);
  const corpus = readCorpus(root);
  const originals = corpus.pages.filter((page) => page.kind === kind && page.locale === defaultLocale);
  const page = originals.find((item) => item.id === id);
  if (!page && !existsSync(join(root, `content/${kind}/${id}.mdx`))) {
    const ids = originals.map((item) => item.id);
    const near = nearestKey(id, ids);
    throw new ScaffoldError(`no page ${kind}/${id} to translate${near ? `; did you mean ${near}?` : ''}`);
  }
  if (!page?.original || !page.body)
    throw new ScaffoldError(`content/${kind}/${id}.mdx has errors that npm run check:content lists; mend it first`, 1);

  const paths = allPaths(corpus);
  const destination = (english: string): { path: string; translated: boolean } => {
    const own = `${homePath(language)}${english.slice(1)}`;
    return paths.has(own) ? { path: own, translated: true } : { path: english, translated: false };
  };
  const stamp = fingerprint(page.original, page.bodyText);
  const body = bodyToTranslate(page.bodyText, page.body, destination).trim();
  const text = `${translationFrontmatter(kind, page.original, stamp)}\n${body}\n`;
  const area = areaOf(corpus.pages, kind, id);
  writeTogether(root, { path, text }, keptAddresses(root, kind, id, language, area));
  return { path, address: pagePath(kind, id, language, area) };
}
