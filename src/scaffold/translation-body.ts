import { isComponent, textOf, visit } from '../corpus/mdx-body.ts';
import type { BodyNode } from '../corpus/mdx-body.ts';

/** Where a link of the original leads in the translation; `translated` is false when that page is only in English. */
export type Destination = (path: string) => { path: string; translated: boolean };

/** Attributes of components that readers see. */
const printed = ['title', 'what', 'who', 'label', 'lines'];

/** A change of a text: at an offset, so many characters give way to others. */
interface Change {
  at: number;
  gone: number;
  text: string;
}

const start = (node: BodyNode): number => node.position?.start.offset ?? 0;
const end = (node: BodyNode): number => node.position?.end.offset ?? 0;

/** A mark before each text that readers see: a heading, a paragraph, a cell, an alternative text, or an attribute. */
function marks(node: BodyNode, body: string): Change[] {
  const [first] = node.children ?? [];
  if (['heading', 'paragraph', 'tableCell'].includes(node.type) && first && textOf(node).trim() !== '')
    return [{ at: start(first), gone: 0, text: 'TODO ' }];
  if (node.type === 'image') return [{ at: start(node) + '!['.length, gone: 0, text: 'TODO ' }];
  if (!isComponent(node)) return [];
  const tag = body.slice(start(node), first ? start(first) : end(node));
  const found = printed.flatMap((name) => {
    const match = new RegExp(`\\s${name}="`).exec(tag);
    return match ? [match.index + match[0].length] : [];
  });
  // "78: started | 45: waited": the number stands first, or the picture cannot be drawn.
  const groups = /\sgroups="([^"]*)"/.exec(tag);
  const inGroups = [...(groups?.[1] ?? '').matchAll(/\d:\s*/g)].map(
    (match) => (groups?.index ?? 0) + ' groups="'.length + match.index + match[0].length,
  );
  return [...found, ...inGroups].map((offset) => ({ at: start(node) + offset, gone: 0, text: 'TODO ' }));
}

/** A link to a page goes to its translation, or says that it goes to English. */
function relinked(node: BodyNode, body: string, destination: Destination): Change[] {
  const url = node.url ?? '';
  const children = node.children ?? [];
  const [first] = children;
  const last = children.at(-1);
  if (node.type !== 'link' || !url.startsWith('/') || !first || !last) return [];
  const [path = '', anchor] = url.split('#');
  const to = destination(path);
  const whole = anchor === undefined ? to.path : `${to.path}#${anchor}`;
  if (to.translated) return [{ at: body.indexOf(url, end(last)), gone: url.length, text: whole }];
  return [
    { at: start(node), gone: start(first) - start(node), text: `<EnglishLink to="${whole}">` },
    { at: end(last), gone: end(node) - end(last), text: '</EnglishLink>' },
  ];
}

/**
 * The body of an original made ready to be translated: TODO before every text, so that the gate finds what is still
 * English, and links that lead to the language of the translation.
 * @param text text of the body
 * @param body the same, parsed
 */
export function bodyToTranslate(text: string, body: BodyNode, destination: Destination): string {
  const changes: Change[] = [];
  visit(body, (node) => changes.push(...marks(node, text), ...relinked(node, text, destination)));
  // From the end, so that the offsets of what is left stay true; of two at one place the mark stands first.
  changes.sort((a, b) => b.at - a.at || b.gone - a.gone);
  return changes.reduce((all, { at, gone, text: put }) => all.slice(0, at) + put + all.slice(at + gone), text);
}
