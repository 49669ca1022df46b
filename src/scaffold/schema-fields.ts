/** What is read of a zod schema; the classes behind it differ, their `def` does not. */
export interface Schema {
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

export const isRequired = (schema: Schema): boolean => schema.def.type !== 'optional';

/** The schema of a value that is there. */
export const unwrapped = (schema: Schema): Schema =>
  schema.def.innerType && ['nullable', 'optional'].includes(schema.def.type) ? unwrapped(schema.def.innerType) : schema;

/** Values that a schema allows, when it lists them. */
export function choices(schema: Schema): string[] {
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

const checksOf = (schema: Schema) => (schema.def.checks ?? []).map(({ _zod: { def } }) => def);

/** Whether a list may not be empty. */
export const needsOne = (schema: Schema): boolean =>
  checksOf(schema).some(({ check, minimum = 0 }) => check === 'min_length' && minimum > 0);

/** Whether a value is text in words of the editor's own: no id, date, address or number to call. */
export const isWords = (schema: Schema): boolean =>
  schema.def.type === 'string' && checksOf(schema).every(({ check }) => check.endsWith('_length'));

/** What a key holds and may hold, as one comment. */
export const noteOf = (schema: Schema, explanation: string | undefined): string => {
  const inner = unwrapped(schema);
  const allowed = choices(inner);
  return [
    explanation ?? '',
    allowed.length > 0 ? `${inner.def.type === 'array' ? 'Any' : 'One'} of: ${allowed.join(', ')}.` : '',
    schema.def.type === 'nullable' && !/\bnull\b/i.test(explanation ?? '') ? 'Write null for none.' : '',
  ]
    .filter((note) => note !== '')
    .join(' ');
};
