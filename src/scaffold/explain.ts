import { readFileSync } from 'node:fs';
import type { Kind } from '../schemas/kinds.ts';
import { fieldDocs } from './field-docs.ts';
import type { Explain } from './scaffold.ts';

/** Module in src/schemas that defines each kind. */
const modules: Record<Kind, string> = {
  opioids: 'opioid',
  withdrawal: 'withdrawal',
  medications: 'medication',
  programs: 'program',
  'support-groups': 'support-group',
  guides: 'guide',
  handouts: 'handout',
};

/** Explanations of the keys that some modules of src/schemas define, the first of them first. */
export function explainModules(names: readonly string[]): Explain {
  const docs = names.map((name) => fieldDocs(readFileSync(new URL(`../schemas/${name}.ts`, import.meta.url), 'utf8')));
  return (path) => {
    const last = path.slice(path.lastIndexOf('.') + 1);
    for (const name of [path, last]) for (const found of docs) if (found.has(name)) return found.get(name);
    return undefined;
  };
}

/** Explanations of the keys of a kind: those of its own module, then of all pages, then of the parts both are made of. */
export const explainKind = (kind: Kind): Explain => explainModules([modules[kind], 'page', 'primitives']);
