import type { Answers } from './rank.ts';

/** Longest part of a query that is said back, in characters. */
const longestSaid = 60;

/** Marks of direction and control characters would turn the sentence around them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A query as it is said back to the reader: always text, never longer than a line or two. */
export const said = (query: string): string => [...query.replace(unseen, '')].slice(0, longestSaid).join('');

/** Fills `{name}` places of a label. */
export const filled = (label: string | undefined, values: Record<string, string | number>): string =>
  (label ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/**
 * What the reader is told: how many, what was read as what, and what was left out.
 * @param labels of the search page, by name
 * @param count pages that are shown
 */
export function told(labels: DOMStringMap, query: string, answers: Answers, count: number): string {
  const { corrections, didYouMean } = answers.understanding;
  const parts: string[] = [];
  const read = quoted(corrections.map((item) => item.read));
  if (read !== '') parts.push(filled(labels['read'], { words: read }));
  if (didYouMean.length > 0) parts.push(filled(labels['unsure'], { words: quoted(didYouMean) }));
  if (count > 0 && answers.leftOut.length > 0) parts.push(filled(labels['left'], { words: quoted(answers.leftOut) }));
  const key = count === 0 ? 'none' : count === 1 ? 'one' : 'count';
  parts.push(filled(labels[key], { query: said(query), count }));
  return parts.join(' ');
}
