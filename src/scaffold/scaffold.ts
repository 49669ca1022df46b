import { kindSchemas } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { isRequired, needsOne, noteOf, unwrapped } from './schema-fields.ts';
import type { Schema } from './schema-fields.ts';

/** Explanation of a key by its dotted path, or undefined when nothing explains it. */
export type Explain = (path: string) => string | undefined;

/** What stands after the key; an object follows on lines of its own. */
function placeholder(schema: Schema): string {
  if (schema.def.type === 'array') return needsOne(schema) ? '[TODO]' : '[]';
  if (schema.def.type === 'union' && schema.def.discriminator !== undefined)
    return `{${schema.def.discriminator}: TODO}`;
  return 'TODO';
}

function lines(shape: Record<string, Schema>, values: Record<string, string>, explain: Explain, path = ''): string[] {
  const indent = '  '.repeat(path === '' ? 0 : path.split('.').length);
  return Object.entries(shape).flatMap(([key, schema]) => {
    if (!isRequired(schema)) return [];
    const here = path === '' ? key : `${path}.${key}`;
    const inner = unwrapped(schema);
    const comment = `${indent}# ${noteOf(schema, explain(here))}`;
    const item =
      inner.def.type === 'array' && inner.def.element && needsOne(inner) ? unwrapped(inner.def.element) : null;
    if (inner.shape) return [comment, `${indent}${key}:`, ...lines(inner.shape, values, explain, here)];
    if (item?.shape) {
      const [first = '', ...rest] = lines(item.shape, values, explain, here).map((line) => `  ${line}`);
      // The dash stands on a line of its own, since the first line below it is a comment.
      return [comment, `${indent}${key}:`, `${indent}  -`, first, ...rest];
    }
    return [comment, `${indent}${key}: ${values[here] ?? placeholder(inner)}`];
  });
}

/**
 * Text of a new page: every required key of its kind with what it holds, TODO where an editor must write. The gate
 * refuses the page until nothing is left to write.
 * @param values YAML of keys that are known already, by dotted path
 */
export function scaffold(kind: Kind, values: Record<string, string>, explain: Explain): string {
  const shape = (kindSchemas[kind] as unknown as Schema).shape ?? {};
  const body = '## TODO a question that readers ask?\n\nTODO the answer, then what it rests on.<Cite id="TODO" />\n';
  return `---\n${lines(shape, values, explain).join('\n')}\n---\n\n${body}`;
}
