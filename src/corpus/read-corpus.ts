import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataFiles } from '../schemas/data-files.ts';
import type { DataName } from '../schemas/data-files.ts';
import type { Corpus, PageFile, Permalink } from './corpus.ts';
import { listContent } from './list-content.ts';
import type { Problem } from './problem.ts';
import { readData } from './read-data.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/**
 * Reads everything under `content/`. Bad files become problems, never exceptions; only a disk that
 * cannot be read throws.
 * @param root folder that holds content/
 */
export function readCorpus(root: string): Corpus {
  const problems: Problem[] = [];
  const pages: PageFile[] = [];
  const listed = listContent(root);
  problems.push(...listed.problems);
  for (const { kind, path } of listed.pages) {
    const read = readText(join(root, path), path);
    problems.push(...read.problems);
    if (read.text === null) continue;
    const result = readPage(kind, path, read.text);
    problems.push(...result.problems);
    if (result.page) pages.push(result.page);
  }

  const data: Record<string, unknown> = {};
  for (const name of Object.keys(dataFiles) as DataName[]) {
    const result = readData(root, name);
    data[name] = result.file;
    problems.push(...result.problems);
  }
  const permalinks = readPermalinks(root, problems);
  return { pages, data: data as Corpus['data'], permalinks, publicFiles: readPublicFiles(root), problems };
}

function readPublicFiles(root: string): Map<string, number> {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      return [`/${relative(folder, absolute).replaceAll('\\', '/')}`, statSync(absolute).size];
    }),
  );
}

function readPermalinks(root: string, problems: Problem[]): Permalink[] {
  const path = 'content/permalinks.txt';
  const absolute = join(root, path);
  if (!existsSync(absolute)) {
    problems.push({
      rule: 'data-file',
      severity: 'error',
      path,
      line: 1,
      column: 1,
      message: 'the file is missing',
      hint: 'it lists every path ever shipped, one a line',
    });
    return [];
  }
  const read = readText(absolute, path);
  problems.push(...read.problems);
  return permalinksIn(read.text ?? '');
}

/** Lines of permalinks.txt that are paths; `#` starts a comment. */
export const permalinksIn = (text: string): Permalink[] =>
  text
    .split('\n')
    .map((text, index) => ({ path: text.trim(), line: index + 1 }))
    .filter((item) => item.path !== '' && !item.path.startsWith('#'));
