import { kindSchemas } from '../schemas/kinds.ts';
import type { Kind, Original } from '../schemas/kinds.ts';
import { explainKind, explainModules } from './explain.ts';
import { isWords, noteOf, unwrapped } from './schema-fields.ts';
import type { Schema } from './schema-fields.ts';

/** Facts that are other people's names, the same in every language. */
const names = ['brandNames', 'streetNames'];

const english = (text: string): string => `English: ${text.replace(/\s+/g, ' ').trim()}`;

/** Facts of an original that are words, by name: one text, or a list of them. */
function wordFacts(kind: Kind, original: Original): [string, string | string[]][] {
  const facts = 'facts' in original ? original.facts : null;
  const shape = unwrapped((kindSchemas[kind] as unknown as Schema).shape?.['facts'] ?? { def: { type: 'none' } }).shape;
  return Object.entries(facts ?? {}).flatMap(([name, value]: [string, unknown]): [string, string | string[]][] => {
    const schema = shape?.[name];
    if (!schema || names.includes(name)) return [];
    const inner = unwrapped(schema);
    if (typeof value === 'string' && isWords(inner)) return [[name, value]];
    if (!Array.isArray(value) || value.length === 0 || !inner.def.element) return [];
    if (isWords(inner.def.element)) return [[name, value as string[]]];
    // A form of a medicine is told in one text: "film under the tongue (Suboxone): once a day".
    const forms = value as { name?: string; howOften?: string }[];
    return forms.every((form) => form.name && form.howOften)
      ? [[name, forms.map((form) => `${form.name}: ${form.howOften}`)]]
      : [];
  });
}

/**
 * Frontmatter of a translation: every key that it needs with what it holds and the English text, TODO where the
 * translator writes.
 * @param stamp fingerprint of the original's present text
 */
export function translationFrontmatter(kind: Kind, original: Original, stamp: string): string {
  const explainPage = explainModules(['page']);
  const explainFacts = explainKind(kind);
  const list = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
  const lines = [
    `# ${explainPage('title')} ${english(original.title)}`,
    'title: TODO',
    `# ${explainPage('summary')} ${english(original.summary)}`,
    'summary: TODO',
    ...(original.summaryCite ? [`# ${explainPage('summaryCite')}`, `summaryCite: ${list(original.summaryCite)}`] : []),
    `# ${explainPage('aliases')}`,
    'aliases: [TODO]',
    ...(original.keyPoints ? [`# ${explainPage('keyPoints')}`, 'keyPoints:'] : []),
    ...(original.keyPoints ?? []).flatMap(({ text, cite }) => [
      `  # ${english(text)}`,
      '  - text: TODO',
      ...(cite ? [`    cite: ${list(cite)}`] : []),
    ]),
    `# ${explainPage('translatedFrom')}`,
    `translatedFrom: '${stamp}'`,
    '# Day the translation was last held against the original.',
    'checked: TODO',
    `# ${explainPage('review')} One of: sources-checked, clinician-reviewed.`,
    'review: {state: TODO}',
  ];
  const facts = wordFacts(kind, original).flatMap(([name, value]) => {
    const note = `  # ${noteOf({ def: { type: 'string' } }, explainFacts(`facts.${name}`))}`;
    if (typeof value === 'string') return [`${note} ${english(value)}`, `  ${name}: TODO`];
    return [note, `  ${name}:`, ...value.flatMap((item) => [`    # ${english(item)}`, '    - TODO'])];
  });
  if (facts.length > 0) lines.push(`# ${explainPage('factWords')}`, 'factWords:', ...facts);
  return `---\n${lines.join('\n')}\n---\n`;
}
