import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { dataFiles } from '../schemas/data-files.ts';
import type { Data, DataName } from '../schemas/data-files.ts';
import type { DataFile } from './corpus.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

type ReadData<Name extends DataName> = { file: DataFile<Name>; problems: Problem[] };

/** A data file that says nothing yet. */
const emptyFile = <Name extends DataName>(name: Name): DataFile<Name> => ({
  path: `content/${dataFiles[name].path}`,
  text: '',
  value: null,
  indexes: [],
  locate: () => ({ line: 1, column: 1 }),
});

/**
 * Reads one YAML data file.
 * @param root folder that holds content/
 */
export function readData<Name extends DataName>(root: string, name: Name): ReadData<Name> {
  const file = emptyFile(name);
  const absolute = join(root, file.path);
  if (!existsSync(absolute)) {
    const missing: Problem = {
      rule: 'data-file',
      severity: 'error',
      path: file.path,
      line: 1,
      column: 1,
      message: 'the file is missing',
      hint: 'every data file must exist; an empty list is []',
    };
    return { file, problems: [missing] };
  }
  const read = readText(absolute, file.path);
  if (read.text === null) return { file, problems: read.problems };
  const parsed = parseData(name, read.text);
  return { file: parsed.file, problems: [...read.problems, ...parsed.problems] };
}

/**
 * Parses the text of a data file. Of a list, the entries that fit are kept although others do not, so that
 * one bad source does not make every citation look broken.
 */
export function parseData<Name extends DataName>(name: Name, text: string): ReadData<Name> {
  const empty = { ...emptyFile(name), text };
  const { path } = empty;
  const schema: z.ZodType = dataFiles[name].schema;
  const problems: Problem[] = [];
  const yaml = parseYaml(text);
  for (const error of yaml.errors) {
    problems.push({
      rule: 'yaml-syntax',
      severity: 'error',
      path,
      line: error.line,
      column: error.column,
      message: error.message,
      hint: 'put text with : or # or quotes between quotation marks; indent with spaces',
    });
  }
  if (yaml.errors.length > 0) return { file: empty, problems };

  const file = { ...empty, locate: yaml.locate };
  if (schema instanceof z.ZodArray && Array.isArray(yaml.data)) {
    const element = schema.element as z.ZodType;
    const value: unknown[] = [];
    yaml.data.forEach((entry: unknown, index) => {
      const parsed = element.safeParse(entry);
      if (parsed.success) {
        value.push(parsed.data);
        file.indexes.push(index);
        return;
      }
      const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
      problems.push(...schemaProblems(path, yaml, issues, schema));
    });
    return { file: { ...file, value: value as Data[Name] }, problems };
  }
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success)
    return { file, problems: [...problems, ...schemaProblems(path, yaml, parsed.error.issues, schema)] };
  return { file: { ...file, value: parsed.data as Data[Name] }, problems };
}
