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

/**
 * Reads one YAML data file. Of a list, the entries that fit are kept although others do not, so that
 * one bad source does not make every citation look broken.
 * @param root folder that holds content/
 */
export function readData<Name extends DataName>(
  root: string,
  name: Name,
): { file: DataFile<Name>; problems: Problem[] } {
  const path = `content/${dataFiles[name].path}`;
  const schema: z.ZodType = dataFiles[name].schema;
  const empty: DataFile<Name> = { path, value: null, indexes: [], locate: () => ({ line: 1, column: 1 }) };
  const absolute = join(root, path);
  if (!existsSync(absolute)) {
    const missing: Problem = {
      rule: 'data-file',
      severity: 'error',
      path,
      line: 1,
      column: 1,
      message: 'the file is missing',
      hint: 'every data file must exist; an empty list is []',
    };
    return { file: empty, problems: [missing] };
  }
  const read = readText(absolute, path);
  if (read.text === null) return { file: empty, problems: read.problems };
  const problems = [...read.problems];
  const yaml = parseYaml(read.text);
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
