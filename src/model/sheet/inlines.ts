import { attribute, idsOf, isComponent } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Locale } from '../../settings.ts';
import { dialing } from '../helpline-ways.ts';
import type { Inline } from './blocks.ts';

/** What a body may name. */
export interface Named {
  locale: Locale;
  helplines: ReadonlyMap<string, Helpline>;
  figures: ReadonlyMap<string, Figure>;
  /** Called with the ids of every citation met, in order. */
  cite: (ids: readonly string[]) => void;
}

const quotes: Record<Locale, [string, string]> = { en: ['“', '”'], es: ['«', '»'] };

/**
 * The runs of text below a node. White space is folded as a browser folds it.
 * @throws when the node holds what the editorial gate refuses in a handout
 */
export function inlinesOf(node: BodyNode, named: Named): Inline[] {
  const runs: Inline[] = [];
  collect(node, named, false, runs);
  return tidy(runs);
}

function collect(node: BodyNode, named: Named, strong: boolean, runs: Inline[]): void {
  const text = (value: string): void => void runs.push({ kind: 'text', text: value, strong });
  const inside = (bold = strong): void => (node.children ?? []).forEach((child) => collect(child, named, bold, runs));
  if (node.type === 'text') return text(node.value ?? '');
  if (node.type === 'break') return text(' ');
  if (node.type === 'strong') return inside(true);
  if (node.type === 'link') return void runs.push({ kind: 'link', text: plain(node), href: node.url ?? '' });
  if (isComponent(node, 'Cite')) return named.cite(idsOf(node));
  if (isComponent(node, 'Said')) {
    const [open, close] = quotes[named.locale];
    text(open);
    inside();
    return text(close);
  }
  if (isComponent(node, 'Fact')) {
    const figure = named.figures.get(attribute(node, 'id') ?? '');
    if (!figure) throw new Error(`no figure "${attribute(node, 'id')}" in figures.yaml`);
    named.cite(figure.sources);
    return text(figure.shown[named.locale]);
  }
  if (isComponent(node, 'Helpline')) {
    const way = attribute(node, 'way') === 'text' ? 'text' : 'phone';
    const number = named.helplines.get(attribute(node, 'id') ?? '')?.[way];
    if (!number) throw new Error(`helpline "${attribute(node, 'id')}" has no ${way}`);
    return void runs.push({ kind: 'number', text: number, href: dialing(number, way === 'text' ? 'sms' : 'tel') });
  }
  if (isComponent(node)) throw new Error(`<${node.name}> cannot stand in a sentence of a handout`);
  inside();
}

const plain = (node: BodyNode): string => node.value ?? (node.children ?? []).map(plain).join('');

/** Joins runs of one kind, folds white space, and drops it at both ends. */
function tidy(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && last.strong === run.strong) last.text += run.text;
    else joined.push({ ...run });
  }
  for (const run of joined) run.text = run.text.replace(/\s+/g, ' ');
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return joined.filter((run) => run.text !== '');
}
