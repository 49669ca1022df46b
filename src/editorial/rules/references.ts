import { attribute, idsOf, isComponent, placeOf, visit } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import { drawingNames } from '../../schemas/drawings.ts';
import { kinds } from '../../schemas/kinds.ts';
import { sheetComponents } from '../../model/sheet/blocks.ts';
import { defaultLocale } from '../../settings.ts';
import type { Rule } from '../rule.ts';

const pageComponents = [
  'Callout',
  'Cite',
  'Compare',
  'CompareHelplines',
  'Drawing',
  'EnglishLink',
  'Fact',
  'FactList',
  'Helpline',
  'Helplines',
  'More',
  'People',
  'Said',
  'Steps',
  'Term',
  'Timeline',
];

/** Components exist, and what they and `related` name exists. Raw HTML, expressions, footnotes and addresses apart from their link are refused. */
export const references: Rule = {
  id: 'references',
  check({ corpus }) {
    const ids = (list: readonly { id: string }[] | null): string[] => (list ?? []).map((item) => item.id);
    const known = {
      Helpline: ids(corpus.data.helplines.value),
      Helplines: ids(corpus.data.helplines.value),
      Fact: ids(corpus.data.figures.value),
      Term: [] as string[],
      Timeline: corpus.pages.filter((page) => page.kind === 'opioids').map((page) => page.id),
      Compare: kinds as string[],
      Drawing: drawingNames as readonly string[] as string[],
      Numbers: ids(corpus.data.helplines.value),
    };
    const named = {
      Helpline: 'id',
      Helplines: 'ids',
      Fact: 'id',
      Term: 'id',
      Timeline: 'opioids',
      Compare: 'of',
      Drawing: 'name',
      Numbers: 'ids',
    } as const;
    const originals = corpus.pages
      .filter((page) => page.locale === defaultLocale)
      .map((page) => `${page.kind}/${page.id}`);
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const error = (place: Place, message: string, hint: string): void => {
        problems.push({ rule: 'references', severity: 'error', path: page.path, ...place, message, hint });
      };
      (page.original?.related ?? []).forEach((key, index) => {
        if (key === `${page.kind}/${page.id}`)
          error(page.locate(['related', index]), 'the page names itself', 'delete it');
        else if (!originals.includes(key))
          error(page.locate(['related', index]), `no page ${key}`, 'write kind/id of a page that exists');
      });
      if (!page.body) continue;
      const components: readonly string[] = page.kind === 'handouts' ? sheetComponents : pageComponents;
      // An entry may lack a language, and a page can only lead to entries in its own.
      known.Term = ids((corpus.data.glossary.value ?? []).filter((entry) => entry[page.locale] !== undefined));
      visit(page.body, (node) => {
        if (node.type === 'html') error(placeOf(node), 'raw HTML', 'use Markdown or a component');
        if (/^mdx(Flow|Text)Expression$|^mdxjsEsm$/i.test(node.type))
          error(placeOf(node), 'an expression or import', 'write plain text; \\{ is a bare brace');
        // What is written apart from its text would be looked at by no rule for links, pictures and sources.
        if (node.type === 'definition')
          error(placeOf(node), 'an address apart from its link', 'write [text](/address/) or ![text](/picture.svg)');
        if (node.type === 'footnoteDefinition')
          error(placeOf(node), 'a footnote', 'write a sentence, or <Cite id="…" />');
        if (!isComponent(node)) return;
        const name = node.name ?? '';
        if (!components.includes(name))
          return error(placeOf(node), `no component <${name}>`, `there are ${components.join(', ')}`);
        if (!(name in known)) return;
        const key = name as keyof typeof known;
        const found = idsOf(node, named[key]);
        if (found.length === 0) error(placeOf(node), `<${name}> without ${named[key]}`, `write ${named[key]}="…"`);
        for (const id of found)
          if (!known[key].includes(id))
            error(
              placeOf(node),
              `<${name}> names "${id}", which does not exist`,
              'see content/data; a term needs an entry in the language of the page',
            );
        if (name === 'Helpline') {
          const line = (corpus.data.helplines.value ?? []).find((item) => item.id === found[0]);
          const way = attribute(node, 'way') === 'text' ? 'text' : 'phone';
          if (line && line[way] === null)
            error(placeOf(node), `helpline "${line.id}" has no ${way}`, 'name another way');
        }
      });
    }
    return problems;
  },
};
