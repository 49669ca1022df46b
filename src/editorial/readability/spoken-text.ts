import { wordsOf } from '../../corpus/corpus.ts';
import type { PageFile } from '../../corpus/corpus.ts';
import { attribute, isComponent, placeOf } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Place } from '../../corpus/problem.ts';

/** One block of a page as it is read aloud, closed with an end mark. */
export interface SpokenBlock {
  text: string;
  place: Place;
  kind: 'summary' | 'key-point' | 'heading' | 'paragraph' | 'list-item' | 'cell';
}

/** Text as it is read aloud: citations say nothing, a helpline is a number, a figure is its text. */
function spoken(node: BodyNode, figures: ReadonlyMap<string, string>): string {
  if (isComponent(node, 'Cite')) return '';
  if (isComponent(node, 'Helpline')) return '911';
  if (isComponent(node, 'Fact')) return figures.get(attribute(node, 'id') ?? '') ?? '';
  return node.value ?? (node.children ?? []).map((child) => spoken(child, figures)).join('');
}

/**
 * Summary, key points and body of a page as spoken blocks.
 * @param figures text of each figure in the page's language, by id
 */
export function spokenBlocks(page: PageFile, figures: ReadonlyMap<string, string>): SpokenBlock[] {
  const blocks: SpokenBlock[] = [];
  const add = (raw: string, place: Place, kind: SpokenBlock['kind']): void => {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text: /[.?!]["”»)]?$/.test(text) ? text : `${text}.`, place, kind });
  };
  const words = wordsOf(page);
  if (words) {
    add(words.summary, page.locate(['summary']), 'summary');
    (words.keyPoints ?? []).forEach((point, index) =>
      add(point.text, page.locate(['keyPoints', index, 'text']), 'key-point'),
    );
  }
  const walk = (node: BodyNode, inList: boolean): void => {
    if (node.type === 'paragraph') add(spoken(node, figures), placeOf(node), inList ? 'list-item' : 'paragraph');
    else if (node.type === 'heading') add(spoken(node, figures), placeOf(node), 'heading');
    else if (node.type === 'tableCell') add(spoken(node, figures), placeOf(node), 'cell');
    else (node.children ?? []).forEach((child) => walk(child, inList || node.type === 'list'));
  };
  if (page.body) walk(page.body, false);
  return blocks;
}
