import { isComponent, textOf, visit } from '../corpus/mdx-body.ts';
import type { BodyNode } from '../corpus/mdx-body.ts';
import type { Locale } from '../settings.ts';
import { sentencesOf } from './readability/text.ts';
import { hasFigure } from './stated-figures.ts';
import { cites } from './statements.ts';

/** A figure that no source stands beside: the block it is in, and its sentence or row. */
export interface UncitedFigure {
  node: BodyNode;
  text: string;
}

/** Stands for a component that names a source, in the text around it. */
const mark = '\u0001';
const marked = (node: BodyNode): string =>
  ['Cite', 'Fact', 'People'].some((name) => isComponent(node, name))
    ? mark
    : (node.value ?? (node.children ?? []).map(marked).join(''));

/** Sentences of a paragraph that stand after the last one with a source; all of them when it has none. */
function afterLastSource(paragraph: BodyNode): string[] {
  const text = marked(paragraph);
  const last = text.lastIndexOf(mark);
  const after = sentencesOf(text.slice(last + 1));
  // A marker within a sentence, as of a <Fact>, is the source of the whole of it.
  const within = last !== -1 && !/[.?!:]["”»)]?$/.test(text.slice(0, last).replaceAll(mark, '').trim());
  return within ? after.slice(1) : after;
}

const introduces = (node: BodyNode | undefined): boolean =>
  node?.type === 'paragraph' && textOf(node).trim().endsWith(':');

/** Whether an item stands in a list under a line that ends in a colon and names the source of the list. */
function isIntroduced(item: BodyNode, ancestors: readonly BodyNode[]): boolean {
  const list = ancestors.at(-1);
  const around = ancestors.at(-2)?.children ?? [];
  if (item.type !== 'listItem' || list === undefined) return false;
  const before = around[around.indexOf(list) - 1];
  return before !== undefined && introduces(before) && cites(before);
}

/**
 * Figures of a body without a source at or after their sentence, in the same paragraph, item or row. The line that
 * leads to a list may name the source for all its items; the head of a table, or the paragraph after it, for all its
 * rows.
 */
export function uncitedFigures(body: BodyNode | null, locale: Locale): UncitedFigure[] {
  const found: UncitedFigure[] = [];
  const look = (node: BodyNode, texts: readonly string[]): void => {
    const text = texts.find((item) => hasFigure(item, locale));
    if (text !== undefined) found.push({ node, text });
  };
  const inTable = (table: BodyNode): void => {
    const [head, ...rows] = table.children ?? [];
    if (head === undefined || cites(head)) return;
    for (const row of [head, ...rows]) if (!cites(row)) look(row, [(row.children ?? []).map(textOf).join(' | ')]);
  };
  if (body)
    visit(body, (node, ancestors) => {
      (node.children ?? []).forEach((child, index, all) => {
        const next = all[index + 1];
        // "In a trial with 300 people:" leads to the block below it, and has its source there.
        const leadsOn = introduces(child) && next !== undefined && cites(next);
        if (child.type === 'paragraph' && !leadsOn && !isIntroduced(node, ancestors))
          look(child, afterLastSource(child));
        if (child.type === 'table' && !(next?.type === 'paragraph' && cites(next))) inTable(child);
      });
    });
  return found;
}
