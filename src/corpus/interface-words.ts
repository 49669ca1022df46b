import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../settings.ts';
import type { Place } from './problem.ts';

/** Interface words of one language, with the place of each in its file. */
export interface InterfaceFile {
  /** Path relative to the project: `src/ui/es.ts`. */
  path: string;
  words: Record<string, string>;
  /** Place of a key, or the start of the file when it lacks the key. */
  locate(key: string): Place;
}
export type InterfaceWords = Record<Locale, InterfaceFile>;

/**
 * Joins interface words with their places.
 * @param words as the module exports them
 * @param text the module's source, one key a line
 */
export function interfaceFile(path: string, words: Record<string, string>, text: string): InterfaceFile {
  const lines = text.split('\n');
  return {
    path,
    words,
    locate(key) {
      const line = lines.findIndex((item) => [`${key}:`, `'${key}':`].some((start) => item.trim().startsWith(start)));
      return line === -1 ? { line: 1, column: 1 } : { line: line + 1, column: (lines[line] ?? '').search(/\S/) + 1 };
    },
  };
}

/**
 * Reads the places of the interface words in src/ui.
 * @param root folder that holds src/
 * @param strings the words by language, as src/ui exports them
 */
export function readInterfaceWords(root: string, strings: Record<Locale, Record<string, string>>): InterfaceWords {
  return Object.fromEntries(
    Object.entries(strings).map(([locale, words]) => {
      const path = `src/ui/${locale}.ts`;
      return [locale, interfaceFile(path, words, readFileSync(join(root, path), 'utf8'))];
    }),
  ) as InterfaceWords;
}
