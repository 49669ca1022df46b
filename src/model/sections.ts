import { attribute, isComponent, textOf, visit } from '../corpus/mdx-body.ts';
import type { BodyNode } from '../corpus/mdx-body.ts';
import type { Figure } from '../schemas/figure.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Locale } from '../settings.ts';

/** A part of a page under a second-level heading. */
export interface Section {
  heading: string;
  /** First paragraph under the heading in plain words, or '' where there is none, or where it only leads into a list. */
  lead: string;
}

/** What a paragraph may name. */
export interface NamedInText {
  locale: Locale;
  helplines: ReadonlyMap<string, Helpline>;
  figures: ReadonlyMap<string, Figure>;
  glossary: readonly GlossaryTerm[];
}

/** The sections of a body, in order. */
export function sectionsOf(body: BodyNode, named: NamedInText): Section[] {
  const sections: Section[] = [];
  let waiting: Section | null = null;
  visit(body, (node) => {
    if (node.type === 'heading' && node.depth === 2) {
      waiting = { heading: textOf(node), lead: '' };
      sections.push(waiting);
    } else if (node.type === 'paragraph' && waiting) {
      const text = plainText(node, named).replace(/\s+/g, ' ').trim();
      if (text === '') return;
      if (!text.endsWith(':')) waiting.lead = text;
      waiting = null;
    }
  });
  return sections;
}

function plainText(node: BodyNode, named: NamedInText): string {
  if (node.type === 'text') return node.value ?? '';
  const inside = (node.children ?? []).map((child) => plainText(child, named)).join('');
  const id = attribute(node, 'id') ?? '';
  if (isComponent(node, 'Fact')) return named.figures.get(id)?.shown[named.locale] ?? '';
  if (isComponent(node, 'Helpline'))
    return named.helplines.get(id)?.[attribute(node, 'way') === 'text' ? 'text' : 'phone'] ?? '';
  if (isComponent(node, 'Term') && inside === '')
    return named.glossary.find((entry) => entry.id === id)?.[named.locale]?.term ?? '';
  return inside;
}
