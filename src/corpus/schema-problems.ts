import type { z } from 'astro/zod';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';
import type { YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;

/** Keys a schema knows at `path`, for the hint about an unknown key. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let current = schema as { def?: Record<string, unknown>; shape?: Record<string, unknown> } | undefined;
  const unwrap = (): void => {
    while (current?.def && ('innerType' in current.def || current.def['type'] === 'pipe')) {
      current = (current.def['innerType'] ?? current.def['out']) as typeof current;
    }
  };
  for (const step of path) {
    unwrap();
    current = (current?.shape?.[String(step)] ??
      current?.def?.['element'] ??
      current?.def?.['valueType']) as typeof current;
  }
  unwrap();
  if (current?.shape) return Object.keys(current.shape);
  return [];
}

/**
 * Turns the issues of a failed parse into problems with places.
 * @param schema schema that was used, read for the names of valid keys
 */
export function schemaProblems(path: string, yaml: YamlDocument, issues: readonly Issue[], schema: unknown): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const where = issue.path.join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      const valid = keysAt(schema, issue.path);
      return issue.keys.map((key) => {
        const near = nearestKey(key, valid);
        return {
          rule: 'schema',
          severity: 'error',
          path,
          ...yaml.locate([...issue.path, key]),
          message: `unknown key "${key}"`,
          hint: near ? `did you mean "${near}"?` : `known keys here: ${valid.join(', ')}`,
        };
      });
    }
    const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
    const last = issue.path.at(-1);
    return [
      {
        rule: 'schema',
        severity: 'error',
        path,
        ...yaml.locate(issue.path),
        message: missing ? `missing key "${String(last)}"` : `${where}: ${issue.message}`,
        hint: missing
          ? `add "${String(last)}" under ${issue.path.slice(0, -1).join('.') || 'the top level'}; src/schemas says what it holds`
          : 'src/schemas says what this key may hold',
      },
    ];
  });
}
