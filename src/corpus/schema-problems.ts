import type { z } from 'astro/zod';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';
import { nearestValue, schemaMessage } from './schema-message.ts';
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
    const where = namePath(issue.path);
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
    const missing = valueAt(yaml.data, issue.path) === undefined;
    const last = issue.path.at(-1);
    return [
      {
        rule: 'schema',
        severity: 'error',
        path,
        ...yaml.locate(issue.path),
        message: missing ? `missing key "${String(last)}"` : `${where}: ${schemaMessage(issue)}`,
        hint: missing
          ? `add "${String(last)}" under ${namePath(issue.path.slice(0, -1))}; src/schemas says what it holds`
          : (nearestValue(issue, valueAt(yaml.data, issue.path)) ?? 'src/schemas says what this key may hold'),
      },
    ];
  });
}

/** The value at `path` in plain data, or undefined. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

/** A path in words: `facts, forms, entry 2`. */
const namePath = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ') || 'the top level';
