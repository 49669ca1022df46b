import { dataFiles } from '../schemas/data-files.ts';
import { locales } from '../settings.ts';
import { explainModules } from './explain.ts';
import type { Explain } from './scaffold.ts';
import { isRequired, isWords, needsOne, noteOf, unwrapped } from './schema-fields.ts';
import type { Schema } from './schema-fields.ts';

/** Lists of content/data that `npm run new` adds to, with the module of src/schemas that explains their entries. */
const modules = {
  sources: 'source',
  helplines: 'helpline',
  glossary: 'glossary-term',
  figures: 'figure',
  everydayWords: 'everyday-word',
} as const;
export type RecordName = keyof typeof modules;
export const recordNames = Object.keys(modules) as RecordName[];

/** Name of a list on the command line: that of its file. */
export const recordKind = (name: RecordName): string => dataFiles[name].path.replace(/^data\/|\.yaml$/g, '');

const fieldsOf = (name: RecordName): [string, Schema][] =>
  Object.entries((dataFiles[name].schema.element as unknown as Schema).shape ?? {}).filter(([, schema]) =>
    isRequired(schema),
  );

/** What stands where an editor writes. Words stand in quotation marks, so that a colon in them does no harm. */
function placeholder(schema: Schema): string {
  if (schema.def.type === 'nullable') return 'TODO';
  if (schema.shape) {
    const inner = Object.entries(schema.shape).filter(([, item]) => isRequired(item));
    return `{${inner.map(([key, item]) => `${key}: ${placeholder(item)}`).join(', ')}}`;
  }
  if (schema.def.type === 'array') return needsOne(schema) ? '[TODO]' : '[]';
  return isWords(schema) ? '"TODO"' : 'TODO';
}

/** What a key holds, and below it what the keys inside it hold. A text in each language explains itself. */
function notes(path: string, schema: Schema, explain: Explain): string[] {
  const { shape } = unwrapped(schema);
  const inLanguages = shape && Object.keys(shape).join() === locales.join();
  const own = noteOf(schema, explain(path));
  const whole = inLanguages && schema.def.type === 'nullable' ? `${own} Or {${locales.join(': …, ')}: …}.` : own;
  const inner = shape && !inLanguages ? Object.entries(shape) : [];
  return [
    whole,
    ...inner.filter(([, item]) => isRequired(item)).map(([key, item]) => `  ${key}: ${noteOf(item, explain(key))}`),
  ];
}

/**
 * YAML of a new entry in the style of its list: a key a line with what it holds; an everyday word, of which there are
 * hundreds, in one line.
 * @param known values of keys that are known already; every list but that of words begins its entries with an id
 */
export function recordEntry(name: RecordName, known: Record<string, string>): string {
  const explain = explainModules([modules[name], 'primitives']);
  const fields = fieldsOf(name);
  if (name === 'everydayWords') {
    const above = fields.map(([key, schema]) => `# ${key}: ${noteOf(schema, explain(key))}\n`);
    const pairs = fields.map(([key]) => `"${key}": ${JSON.stringify(known[key] ?? 'TODO')}`);
    return `${above.join('')}- {${pairs.join(', ')}}\n`;
  }
  const [id, ...others] = fields.map(([key, schema]) => {
    const given = known[key];
    if (given !== undefined) return [`${key}: ${given} # ${noteOf(schema, explain(key))}`];
    return [...notes(key, schema, explain).map((note) => `# ${note}`), `${key}: ${placeholder(schema)}`];
  });
  return [...(id ?? []).map((line) => `- ${line}\n`), ...others.flat().map((line) => `  ${line}\n`)].join('');
}
