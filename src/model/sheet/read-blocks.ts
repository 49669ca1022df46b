import { attribute, idsOf, isComponent, placeOf } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import { drawingNames } from '../../schemas/drawings.ts';
import { drawingWords } from '../drawings/drawing-words.ts';
import { dialing } from '../helpline-ways.ts';
import type { Block, DrawingBlock, Inline, NumberToCall, StepPicture } from './blocks.ts';
import { inlinesOf } from './inlines.ts';
import type { Named } from './inlines.ts';

/** Blocks of a body, and the questions of its `<SayBack>`, which stand near the foot of every sheet. */
export interface ReadBlocks {
  blocks: Block[];
  sayBack: Inline[][];
}

/** How to say that a number is called or texted. */
export interface CallWords {
  call: string;
  text: string;
  callOrText: string;
  /** With a place for the word that is sent first: "Text {word} to". */
  textWord: string;
  /** Before the address of a service that has no number. */
  website: string;
  /** Caption of a picture beside the steps: "Step {n}: {title}". */
  step: string;
  /** One way to reach each number, with hours and languages but not whom it is for: a card has no room. */
  brief: boolean;
}

/**
 * Turns the body of a handout into blocks.
 * @throws with line and column when a block is none of those in src/handouts/README.md, which the gate says first
 */
export function readBlocks(body: BodyNode, named: Named, words: CallWords): ReadBlocks {
  const sayBack: Inline[][] = [];
  const blocks = (body.children ?? []).flatMap((node): Block[] => {
    if (isComponent(node, 'SayBack')) {
      sayBack.push(...itemsOf(node, named));
      return [];
    }
    return blockOf(node, named, words);
  });
  return { blocks, sayBack };
}

/** Values of an attribute that are divided by a bar: `lines="One | Two"`. */
export const barred = (node: BodyNode, name: string): string[] =>
  (attribute(node, name) ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function blockOf(node: BodyNode, named: Named, words: CallWords): Block[] {
  const title = attribute(node, 'title') ?? '';
  if (node.type === 'heading') return [{ kind: 'heading', text: inlinesOf(node, named) }];
  if (node.type === 'paragraph') {
    // A component alone on its line is parsed as part of a paragraph when a citation follows it.
    const text = inlinesOf(node, named);
    return text.length === 0 ? [] : [{ kind: 'paragraph', text }];
  }
  if (node.type === 'list') return [{ kind: 'list', numbered: node.ordered === true, items: itemsOf(node, named) }];
  if (node.type === 'table') {
    const [head = [], ...rows] = (node.children ?? []).map((row) =>
      (row.children ?? []).map((cell) => inlinesOf(cell, named)),
    );
    return [{ kind: 'table', head, rows }];
  }
  if (isComponent(node, 'Steps'))
    return [{ kind: 'steps', items: itemsOf(node, named), pictures: picturesOf(node, named, words.step) }];
  if (isComponent(node, 'Signs')) return [{ kind: 'signs', title, items: itemsOf(node, named) }];
  if (isComponent(node, 'Callout')) {
    const tone = (['emergency', 'warning'] as const).find((item) => item === attribute(node, 'kind')) ?? 'note';
    const blocks = (node.children ?? []).flatMap((child) => blockOf(child, named, words));
    return [{ kind: 'callout', tone, title, blocks }];
  }
  if (isComponent(node, 'FillIn')) return [{ kind: 'fill-in', lines: barred(node, 'lines') }];
  if (isComponent(node, 'Drawing')) return [drawingOf(node, named)];
  if (isComponent(node, 'Numbers'))
    return [{ kind: 'numbers', numbers: idsOf(node, 'ids').map((id) => numberOf(id, named, words)) }];
  if (isComponent(node, 'Cite')) {
    named.cite(idsOf(node));
    return [];
  }
  const { line, column } = placeOf(node);
  throw new Error(`${line}:${column}: a handout has no block <${node.name ?? node.type}>`);
}

const listItems = (node: BodyNode): BodyNode[] =>
  node.type === 'listItem' ? [node] : (node.children ?? []).flatMap(listItems);

/** Items of the lists below a node, without the drawings in them. */
const itemsOf = (node: BodyNode, named: Named): Inline[][] =>
  listItems(node).map((item) =>
    inlinesOf({ ...item, children: (item.children ?? []).filter((child) => !isComponent(child, 'Drawing')) }, named),
  );

/** Drawings inside the steps, each with the number of its step. */
const picturesOf = (node: BodyNode, named: Named, caption: string): StepPicture[] =>
  listItems(node).flatMap((item, index) =>
    (item.children ?? [])
      .filter((child) => isComponent(child, 'Drawing'))
      .map((child) => {
        const { name, title, parts } = drawingOf(child, named);
        return {
          name,
          caption: caption.replace('{n}', String(index + 1)).replace('{title}', title),
          alt: [`${title}.`, ...parts].join(' '),
        };
      }),
  );

function drawingOf(node: BodyNode, named: Named): DrawingBlock {
  const name = drawingNames.find((item) => item === attribute(node, 'name'));
  if (!name) throw new Error(`no drawing "${attribute(node, 'name')}"`);
  named.cite(idsOf(node, 'cite'));
  return { kind: 'drawing', name, ...drawingWords[name][named.locale] };
}

function numberOf(id: string, named: Named, words: CallWords): NumberToCall {
  const line = named.helplines.get(id);
  if (!line) throw new Error(`no helpline "${id}" in helplines.yaml`);
  const { phone, text, textWord, website } = line;
  const both = phone !== null && phone === text && textWord === null;
  const way = (label: string, number: string, scheme: 'tel' | 'sms'): NumberToCall['ways'] => [
    { label, number, href: dialing(number, scheme) },
  ];
  return {
    name: line.name[named.locale],
    ways: [
      ...(phone ? way(both ? words.callOrText : words.call, phone, 'tel') : []),
      ...(text && !both && !(words.brief && phone)
        ? way(textWord ? words.textWord.replace('{word}', textWord[named.locale]) : words.text, text, 'sms')
        : []),
      ...(!phone && !text && website
        ? [{ label: words.website, number: website.replace(/^https:\/\/|\/$/g, ''), href: website }]
        : []),
    ],
    about: [line.hours, words.brief ? line.languages : line.forWhom]
      .map((part) => part[named.locale])
      .map((part) => (part.endsWith('.') ? part : `${part}.`))
      .join(' '),
  };
}
