import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../schemas/data-files.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { fileNameProblem } from './file-name.ts';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';

/** A file that may be a page, not yet read. */
export interface PagePath {
  kind: Kind;
  /** Path relative to the project. */
  path: string;
}

const single = ['permalinks.txt', ...Object.values(dataFiles).map((file) => file.path)];
const folders = [...kinds, ...new Set(single.flatMap((path) => path.split('/').slice(0, -1)))];

/**
 * Lists the page files under `content/`, and says what lies there that nothing reads: a misspelt folder would
 * otherwise take its pages off the site in silence. Names that start with a dot (editors' own files) are passed over.
 * @param root folder that holds content/
 */
export function listContent(root: string): { pages: PagePath[]; problems: Problem[] } {
  const pages: PagePath[] = [];
  const problems: Problem[] = [];
  const stray = (path: string, message: string, hint: string): void => {
    problems.push({ rule: 'file-kind', severity: 'error', path, line: 1, column: 1, message, hint });
  };
  // Sorted by code unit, not by the machine's language, so that every machine builds the same bytes.
  const namesIn = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => !name.startsWith('.') && name !== 'README.md')
      .sort();
  const nearest = (wrong: string, valid: readonly string[]): string => {
    const near = nearestKey(wrong, valid);
    return near ? `did you mean ${near}?` : `known here: ${valid.join(', ')}`;
  };

  if (!existsSync(join(root, 'content'))) {
    stray('content', 'the folder is missing', 'run the command in the folder that holds content/');
    return { pages, problems };
  }
  for (const name of namesIn('content')) {
    const path = `content/${name}`;
    const stats = lstatSync(join(root, path));
    if (stats.isSymbolicLink()) {
      stray(path, 'this is a symbolic link', 'put the files themselves here; content may not point elsewhere');
    } else if (!stats.isDirectory()) {
      if (!single.includes(name)) stray(path, 'nothing reads this file', nearest(name, single));
    } else if (!folders.includes(name)) {
      stray(path, 'nothing reads this folder', nearest(name, folders));
    } else {
      const kind = kinds.find((item) => item === name);
      for (const inner of namesIn(path)) {
        const innerPath = `${path}/${inner}`;
        const known = single.filter((item) => item.startsWith(`${name}/`));
        if (kind === undefined && !known.includes(`${name}/${inner}`))
          stray(innerPath, 'nothing reads this file', nearest(`${name}/${inner}`, known));
        if (kind === undefined) continue;
        const wrongName = fileNameProblem(innerPath);
        if (wrongName) problems.push(wrongName);
        else pages.push({ kind, path: innerPath });
      }
    }
  }
  return { pages, problems };
}
