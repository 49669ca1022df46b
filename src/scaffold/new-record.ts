import { join } from 'node:path';
import { readText } from '../corpus/read-text.ts';
import { parseYaml } from '../corpus/yaml-document.ts';
import { dataFiles } from '../schemas/data-files.ts';
import { defaultLocale } from '../settings.ts';
import { checkedId } from './checked-id.ts';
import { recordEntry } from './record-entry.ts';
import type { RecordName } from './record-entry.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { writeTogether } from './write-together.ts';

/** What the editor asked for. */
export interface NewRecord {
  /** Folder that holds content/. */
  root: string;
  name: RecordName;
  /** Id of the entry; of an everyday word, the word. */
  id: string;
  /** Language of an everyday word. */
  language?: string | undefined;
}

const isWord = (text: string): boolean => text === text.trim() && /^[^\p{C}]{1,80}$/u.test(text);

/** A list as it stands: its text, its entries and the line of each, from 1. */
interface List {
  text: string;
  entries: Record<string, unknown>[];
  lines: number[];
}

function read(root: string, path: string): List {
  const { text, problems } = readText(join(root, path), path);
  const [problem] = problems;
  if (text === null || problem) throw new ScaffoldError(`${path}: ${problem?.message}; mend it first`, 1);
  const yaml = parseYaml(text);
  const [error] = yaml.errors;
  if (error) throw new ScaffoldError(`${path}:${error.line}:${error.column}  ${error.message}; mend it first`, 1);
  if (!Array.isArray(yaml.data)) throw new ScaffoldError(`${path} is no list; an empty one is []`, 1);
  const entries = yaml.data as Record<string, unknown>[];
  return { text, entries, lines: entries.map((_, index) => yaml.locate([index]).line) };
}

/**
 * The text of a list with one entry more: where its id belongs when the list is in order of id, else at its end.
 * @param id id of the new entry, or null for a list without ids
 */
function withEntry({ text, entries, lines }: List, entry: string, id: string | null): string {
  if (entries.length === 0) return `${text.replace(/^\[\]\s*$/m, '')}${entry}`;
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const ids = entries.map((item) => String(item?.['id']));
  const inOrder = id !== null && ids.every((item, index) => index === 0 || (ids[index - 1] ?? '') < item);
  const after = inOrder ? ids.findIndex((item) => item > id) : -1;
  if (after === -1) return whole + entry;
  const all = whole.split('\n');
  all.splice((lines[after] ?? 1) - 1, 0, ...entry.trimEnd().split('\n'));
  return all.join('\n');
}

/**
 * Adds an entry to a list of content/data.
 * @returns path of the file and the line where the entry begins
 * @throws ScaffoldError when the id is none, or taken, or the list cannot be read; nothing is then changed
 */
export function newRecord({ root, name, id, language }: NewRecord): { path: string; line: number } {
  const path = `content/${dataFiles[name].path}`;
  const isEveryday = name === 'everydayWords';
  if (!isEveryday) checkedId(id);
  else if (!isWord(id)) throw new ScaffoldError(`"${id}" is no word: write it as people type it, on one line`);
  const known = isEveryday ? { term: id, lang: language ?? defaultLocale } : { id };
  const list = read(root, path);
  const taken = list.entries.findIndex((entry) =>
    Object.entries(known).every(([key, value]) => entry?.[key] === value),
  );
  if (taken !== -1) throw new ScaffoldError(`${path}:${list.lines[taken]} has "${id}"; nothing was changed`, 1);
  const text = withEntry(list, recordEntry(name, known), isEveryday ? null : id);
  const made = parseYaml(text);
  if (!Array.isArray(made.data) || made.data.length !== list.entries.length + 1)
    throw new ScaffoldError(`${path} is written in a way that an entry cannot be added to; add it by hand`, 1);
  const index = (made.data as Record<string, unknown>[]).findIndex((entry) =>
    Object.entries(known).every(([key, value]) => entry?.[key] === value),
  );
  writeTogether(root, null, { path, text });
  return { path, line: made.locate([index]).line };
}
