import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../schemas/data-files.ts';
import type { DataName } from '../schemas/data-files.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Corpus, PageFile, Permalink } from './corpus.ts';
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
  for (const kind of kinds) {
    const folder = join(root, 'content', kind);
    if (!existsSync(folder)) continue;
    // Sorted by code unit, not by the machine's language, so that every machine builds the same bytes.
    for (const name of readdirSync(folder).sort()) {
      const path = `content/${kind}/${name}`;
      if (name === 'README.md') continue;
      const read = readText(join(folder, name), path);
      problems.push(...read.problems);
      if (read.text === null) continue;
      if (!name.endsWith('.mdx')) {
        problems.push({
          rule: 'file-kind',
          severity: 'error',
          path,
          line: 1,
          column: 1,
          message: 'only .mdx files belong here',
          hint: 'rename it to end in .mdx, or move it',
        });
        continue;
      }
      const result = readPage(kind, path, read.text);
      problems.push(...result.problems);
      if (result.page) pages.push(result.page);
    }
  }

  const data: Record<string, unknown> = {};
  for (const name of Object.keys(dataFiles) as DataName[]) {
    const result = readData(root, name);
    data[name] = result.file;
    problems.push(...result.problems);
  }
  const permalinks = readPermalinks(root, problems);
  return { pages, data: data as Corpus['data'], permalinks, problems };
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
  return (read.text ?? '')
    .split('\n')
    .map((text, index) => ({ path: text.trim(), line: index + 1 }))
    .filter((item) => item.path !== '' && !item.path.startsWith('#'));
}
