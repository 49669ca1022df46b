import { mdxToMdast } from 'satteri';
import type { Place } from './problem.ts';

/** An attribute of a component in the body. */
export interface MdxAttribute {
  type: string;
  name?: string;
  value?: string | null | { type: string; value: string };
}

/** A node of the parsed body: mdast with MDX components. */
export interface BodyNode {
  type: string;
  position?: { start: Place & { offset: number }; end: Place & { offset: number } };
  children?: BodyNode[];
  /** Text of text and code nodes. */
  value?: string;
  /** Level of headings. */
  depth?: number;
  /** Address of links and images. */
  url?: string;
  /** Alternative text of images. */
  alt?: string | null;
  /** Whether a list is numbered. */
  ordered?: boolean | null;
  /** Name of a component. */
  name?: string | null;
  attributes?: MdxAttribute[];
}

/** Thrown when a body is not valid MDX. */
export class MdxSyntaxError extends Error {
  readonly place: Place;
  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/**
 * Parses an MDX body with the parser that also renders it.
 * @throws MdxSyntaxError with the place of the mistake
 */
export function parseBody(body: string): BodyNode {
  try {
    const root = mdxToMdast(body) as unknown as BodyNode;
    refuseDeepNesting(root);
    return root;
  } catch (cause) {
    if (cause instanceof MdxSyntaxError) throw cause;
    if (cause instanceof RangeError) throw new MdxSyntaxError(tooDeep, { line: 1, column: 1 });
    const message = cause instanceof Error ? cause.message : String(cause);
    const found = /^(\d+):(\d+):\s*(.*)$/s.exec(message);
    if (!found) throw new MdxSyntaxError(message, { line: 1, column: 1 });
    const plain = (found[3] ?? '').replace(/ \([a-z-]+:[a-z-]+\)$/, '');
    throw new MdxSyntaxError(plain, { line: Number(found[1]), column: Number(found[2]) });
  }
}

const deepest = 50;
const tooDeep = `lists, quotes or tags stand more than ${deepest} deep inside each other`;

/** Deeper trees would exhaust the stack of whatever walks them. Runs level by level, so it needs none itself. */
function refuseDeepNesting(root: BodyNode): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new MdxSyntaxError(tooDeep, placeOf(level[0] as BodyNode));
    level = level.flatMap((node) => node.children ?? []);
  }
}

/** Visits every node, parents first. `ancestors` runs from the root to the parent. */
export function visit(
  node: BodyNode,
  visitor: (node: BodyNode, ancestors: readonly BodyNode[]) => void,
  ancestors: readonly BodyNode[] = [],
): void {
  visitor(node, ancestors);
  const next = [...ancestors, node];
  for (const child of node.children ?? []) visit(child, visitor, next);
}

/** Whether a node is a component, and which. */
export const isComponent = (node: BodyNode, name?: string): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
  (name === undefined || node.name === name);

/** Text of a component's attribute, or undefined when it is missing or not plain text. */
export function attribute(node: BodyNode, name: string): string | undefined {
  const found = node.attributes?.find((item) => item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Ids in a space-separated attribute: `<Cite id="a b" />`. */
export const idsOf = (node: BodyNode, name = 'id'): string[] =>
  (attribute(node, name) ?? '').split(/\s+/).filter((id) => id !== '');

/** All text below a node, components' own text included, citations and other empty components not. */
export const textOf = (node: BodyNode): string =>
  node.value !== undefined && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression'
    ? node.value
    : (node.children ?? []).map(textOf).join('');

/** 1-based place of a node. */
export const placeOf = (node: BodyNode): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
