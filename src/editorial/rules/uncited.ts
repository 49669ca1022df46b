import { wordsOf } from '../../corpus/corpus.ts';
import type { PageFile } from '../../corpus/corpus.ts';
import { placeOf, textOf } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import { defaultLocale } from '../../settings.ts';
import { wordsIn } from '../readability/text.ts';
import type { Rule } from '../rule.ts';
import { hasFigure } from '../stated-figures.ts';
import { cites, statementsIn } from '../statements.ts';
import { uncitedFigures } from '../uncited-figures.ts';

/** Headings over what nobody knows, which no source can be named for. */
const unknown = /\bnot (?:known|sure|settled|certain)\b|\b(?:not|n['’]t) know\b|\bno se sabe\b|\bno sabemos\b/i;

/** Most words of statements under one heading that may stand without a citation. */
const uncitedWords = 25;

/** On pages that make claims, each figure has its citation at or after its sentence, and each section at least one. */
export const uncited: Rule = {
  id: 'uncited',
  check({ corpus }) {
    return corpus.pages.flatMap((page) => {
      const source = corpus.pages.find(
        (other) => other.kind === page.kind && other.id === page.id && other.locale === defaultLocale,
      );
      // A sheet names its sources in its frontmatter, where the schema wants at least one, and prints them at its end.
      const makesClaims = source?.original?.subject !== 'site' && page.kind !== 'handouts';
      return makesClaims ? [...inFrontmatter(page), ...inBody(page), ...sections(page)] : [];
    });
  },
};

const error = (page: PageFile, place: Place, message: string, hint: string): Problem => ({
  rule: 'uncited',
  severity: 'error',
  path: page.path,
  ...place,
  message,
  hint,
});

function inFrontmatter(page: PageFile): Problem[] {
  const words = wordsOf(page);
  if (!words) return [];
  const problems: Problem[] = [];
  if (hasFigure(words.summary, page.locale) && (words.summaryCite ?? []).length === 0)
    problems.push(
      error(page, page.locate(['summary']), 'a summary with a figure and no source', 'add summaryCite: [id]'),
    );
  (words.keyPoints ?? []).forEach((point, index) => {
    if (hasFigure(point.text, page.locale) && (point.cite ?? []).length === 0)
      problems.push(
        error(page, page.locate(['keyPoints', index]), 'a key point with a figure and no source', 'add cite: [id]'),
      );
  });
  return problems;
}

/** Figures in the body that no source stands beside. */
const inBody = (page: PageFile): Problem[] =>
  uncitedFigures(page.body, page.locale).map(({ node, text }) =>
    error(
      page,
      placeOf(node),
      `a figure without a source: "${text.trim().slice(0, 60)}"`,
      'add <Cite id="…" /> after the sentence',
    ),
  );

/** Sections, heading to heading, that state much and cite nothing. */
function sections(page: PageFile): Problem[] {
  const problems: Problem[] = [];
  let start: BodyNode | null = null;
  let section: BodyNode[] = [];
  const close = (): void => {
    const words = section.flatMap((node) => statementsIn(node, page.locale)).flatMap(wordsIn).length;
    const first = start ?? section[0];
    if (first && words > uncitedWords && !section.some(cites) && !(start && unknown.test(textOf(start))))
      problems.push(
        error(page, placeOf(first), `a section states ${words} words without a source`, 'cite what it rests on'),
      );
    section = [];
  };
  for (const node of page.body?.children ?? []) {
    if (node.type === 'heading') {
      close();
      start = node;
    } else section.push(node);
  }
  close();
  return problems;
}
