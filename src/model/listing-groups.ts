import type { Source } from '../schemas/source.ts';

/** Letters, first and last, whose entries stand on one page. Fixed, because every page is a public address for good. */
type Letters = readonly [first: string, last: string];

const groupName = ([first, last]: Letters): string => `${first}-${last}`;

/** First letter of a name as plain a to z; digits and signs count as a. */
export function initialOf(name: string): string {
  const letter = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .charAt(0);
  return letter === '' ? 'a' : letter;
}

const within = (letter: string, [first, last]: Letters): boolean => letter >= first && letter <= last;

const glossaryLetters: readonly Letters[] = [
  ['a', 'c'],
  ['d', 'g'],
  ['h', 'm'],
  ['n', 'o'],
  ['p', 'r'],
  ['s', 'z'],
];

/** Parts of the glossary: `a-c`, `d-g` and so on. */
export const glossaryGroups = glossaryLetters.map(groupName);

/** Part of the glossary in which a term stands, by its name in the language of the page. */
export function glossaryGroupOf(term: string): string {
  const letter = initialOf(term);
  const found = glossaryLetters.find((letters) => within(letter, letters));
  if (!found) throw new Error(`no part of the glossary for "${term}"`);
  return groupName(found);
}

const whole: readonly Letters[] = [['a', 'z']];
const halves: readonly Letters[] = [
  ['a', 'm'],
  ['n', 'z'],
];
const thirds: readonly Letters[] = [
  ['a', 'c'],
  ['d', 'm'],
  ['n', 'z'],
];
/** How each kind of source is divided, by the first letter of its publisher. */
const sourceLetters: Record<Source['kind'], readonly Letters[]> = {
  guideline: whole,
  law: whole,
  regulation: whole,
  label: whole,
  'systematic-review': whole,
  study: halves,
  statistics: whole,
  'agency-page': thirds,
  'organization-page': halves,
};

/** One page of the list of sources. */
export interface SourceGroup {
  slug: string;
  kind: Source['kind'];
  /** `a-m`, or null when the page has the whole kind. */
  letters: string | null;
}

/** Pages of the list of sources, kinds of evidence that weigh most first. */
export const sourceGroups: SourceGroup[] = (Object.keys(sourceLetters) as Source['kind'][]).flatMap((kind) =>
  sourceLetters[kind].map((letters) =>
    sourceLetters[kind].length === 1
      ? { slug: kind, kind, letters: null }
      : { slug: `${kind}-${groupName(letters)}`, kind, letters: groupName(letters) },
  ),
);

/** Slug of the page on which a source is listed. */
export function sourceGroupOf(source: Pick<Source, 'kind' | 'organization'>): string {
  const letter = initialOf(source.organization);
  const letters = sourceLetters[source.kind];
  const found = letters.find((range) => within(letter, range));
  if (!found) throw new Error(`no page of sources for "${source.organization}"`);
  return letters.length === 1 ? source.kind : `${source.kind}-${groupName(found)}`;
}
