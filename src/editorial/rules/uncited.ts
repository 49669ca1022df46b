import { wordsOf } from '../../corpus/corpus.ts';
import { isComponent, placeOf, textOf, visit } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Problem } from '../../corpus/problem.ts';
import { defaultLocale } from '../../settings.ts';
import type { Rule } from '../rule.ts';

/** Emergency and crisis short codes are addresses, not figures. */
const withoutShortCodes = (text: string): string => text.replace(/\b(911|988|24\/7)\b/g, '');
const hasFigure = (text: string): boolean => /\d/.test(withoutShortCodes(text));
const cites = (node: BodyNode): boolean => {
  let found = false;
  visit(node, (inner) => {
    if (
      ['Cite', 'Fact', 'People', 'Helplines', 'Timeline', 'Compare', 'FactList'].some((name) =>
        isComponent(inner, name),
      )
    )
      found = true;
  });
  return found;
};

/** Longest run of words under one heading that may stand without a citation. */
const uncitedWords = 40;

/** On pages that make claims, each figure has its citation in the same block and each section at least one. */
export const uncited: Rule = {
  id: 'uncited',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const source = corpus.pages.find(
        (other) => other.kind === page.kind && other.id === page.id && other.locale === defaultLocale,
      );
      if (!page.body || source?.original?.subject === 'site') continue;
      const error = (line: number, column: number, message: string, hint: string): void => {
        problems.push({ rule: 'uncited', severity: 'error', path: page.path, line, column, message, hint });
      };
      (wordsOf(page)?.keyPoints ?? []).forEach((point, index) => {
        const { line, column } = page.locate(['keyPoints', index]);
        if (hasFigure(point.text) && (point.cite ?? []).length === 0)
          error(line, column, 'a key point with a figure and no source', 'add cite: [id]');
      });
      visit(page.body, (node) => {
        if (node.type !== 'paragraph' || cites(node) || !hasFigure(textOf(node))) return;
        const { line, column } = placeOf(node);
        error(
          line,
          column,
          `a figure without a source: "${textOf(node).slice(0, 60)}"`,
          'add <Cite id="…" /> after the sentence',
        );
      });
      let heading: BodyNode | null = null;
      let section: BodyNode[] = [];
      const close = (): void => {
        const prose = section.map(textOf).join(' ').trim();
        const words = prose.split(/\s+/).filter((word) => word !== '').length;
        const onlyQuestions = /\?$/.test(prose) && !/[.!]\s/.test(prose);
        if (words > uncitedWords && !onlyQuestions && !section.some(cites)) {
          const { line, column } = heading ? placeOf(heading) : placeOf(section[0] as BodyNode);
          error(line, column, `a section of ${words} words without a source`, 'cite what it rests on, or shorten it');
        }
        section = [];
      };
      for (const node of page.body.children ?? []) {
        if (node.type === 'heading') {
          close();
          heading = node;
        } else section.push(node);
      }
      close();
    }
    return problems;
  },
};
