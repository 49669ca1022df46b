import { wordsOf } from '../corpus/corpus.ts';
import type { Corpus, PageFile } from '../corpus/corpus.ts';
import { idsOf, isComponent, visit } from '../corpus/mdx-body.ts';

/** Ids that a page itself cites, once for each time: summary, key points, facts and body. */
export function citedIds(page: PageFile): string[] {
  const words = wordsOf(page);
  const facts = page.original && 'facts' in page.original ? page.original.facts : null;
  const ids = [
    ...(words?.summaryCite ?? []),
    ...(words?.keyPoints ?? []).flatMap((point) => point.cite ?? []),
    ...(facts && 'sources' in facts ? facts.sources : []),
    ...(page.original && 'sources' in page.original ? page.original.sources : []),
  ];
  if (page.body)
    visit(page.body, (node) => {
      if (isComponent(node, 'Cite')) ids.push(...idsOf(node));
      if (isComponent(node, 'People') || isComponent(node, 'Drawing')) ids.push(...idsOf(node, 'cite'));
    });
  return ids;
}

/** Ids of all sources that a page, a helpline, a glossary entry or a figure rests on. */
export const usedSources = (corpus: Corpus): Set<string> =>
  new Set([
    ...corpus.pages.flatMap(citedIds),
    ...(['helplines', 'glossary', 'figures'] as const).flatMap((name) =>
      (corpus.data[name].value ?? []).flatMap((entry) => entry.sources),
    ),
  ]);
