import { kindSchemas } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';

/** What is read of a zod schema; the classes behind it differ, their `def` does not. */
interface Schema {
  def: {
    type: string;
    innerType?: Schema;
    element?: Schema;
    options?: Schema[];
    entries?: Record<string, string>;
    values?: unknown[];
    discriminator?: string;
    checks?: { _zod: { def: { check: string; minimum?: number } } }[];
  };
  shape?: Record<string, Schema>;
}

/** Explanation of a key by its dotted path, or undefined when nothing explains it. */
export type Explain = (path: string) => string | undefined;

const isRequired = (schema: Schema): boolean => schema.def.type !== 'optional';
const unwrapped = (schema: Schema): Schema =>
  schema.def.innerType && ['nullable', 'optional'].includes(schema.def.type) ? unwrapped(schema.def.innerType) : schema;

/** Values that a schema allows, when it lists them. */
function choices(schema: Schema): string[] {
  const { def } = schema;
  if (def.type === 'boolean') return ['true', 'false'];
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'literal') return (def.values ?? []).map(String);
  if (def.type === 'array' && def.element) return choices(unwrapped(def.element));
  if (def.type === 'union') {
    const key = def.discriminator;
    return (def.options ?? []).flatMap((option) =>
      choices(key === undefined ? option : (option.shape?.[key] ?? option)),
    );
  }
  return [];
}

const needsOne = (schema: Schema): boolean =>
  (schema.def.checks ?? []).some(({ _zod: { def } }) => def.check === 'min_length' && (def.minimum ?? 0) > 0);

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
    const allowed = choices(inner);
    const notes = [
      explain(here) ?? '',
      allowed.length > 0 ? `${inner.def.type === 'array' ? 'Any' : 'One'} of: ${allowed.join(', ')}.` : '',
      schema.def.type === 'nullable' ? 'Write null for none.' : '',
    ];
    const comment = `${indent}# ${notes.filter((note) => note !== '').join(' ')}`;
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
