import { wordsOf } from '../../corpus/corpus.ts';
import type { PageFile } from '../../corpus/corpus.ts';
import { placeOf, textOf, visit } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import { defaultLocale } from '../../settings.ts';
import { wordsIn } from '../readability/text.ts';
import type { Rule } from '../rule.ts';
import { cites, statementsIn } from '../statements.ts';

/** What has digits and counts nothing: short codes to call, day and night, the 12 steps, names such as M30. */
const names = /\b(?:911|9-1-1|988|211|24\/7|12[- ](?:steps?|pasos)|[A-Z]+-?\d+)\b/gi;
const hasFigure = (text: string): boolean => /\d/.test(text.replace(names, ''));

/** Headings over what nobody knows, which no source can be named for. */
const unknown = /\bnot (?:known|sure|settled|certain)\b|\b(?:not|n['’]t) know\b|\bno se sabe\b|\bno sabemos\b/i;

/** Most words of statements under one heading that may stand without a citation. */
const uncitedWords = 25;

/** On pages that make claims, each figure has its citation in the same block and each section at least one. */
export const uncited: Rule = {
  id: 'uncited',
  check({ corpus }) {
    return corpus.pages.flatMap((page) => {
      const source = corpus.pages.find(
        (other) => other.kind === page.kind && other.id === page.id && other.locale === defaultLocale,
      );
      // A sheet names its sources in its frontmatter, where the schema wants at least one, and prints them at its end.
      const makesClaims = source?.original?.subject !== 'site' && page.kind !== 'handouts';
      return makesClaims ? [...inFrontmatter(page), ...figures(page), ...sections(page)] : [];
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
  if (hasFigure(words.summary) && (words.summaryCite ?? []).length === 0)
    problems.push(
      error(page, page.locate(['summary']), 'a summary with a figure and no source', 'add summaryCite: [id]'),
    );
  (words.keyPoints ?? []).forEach((point, index) => {
    if (hasFigure(point.text) && (point.cite ?? []).length === 0)
      problems.push(
        error(page, page.locate(['keyPoints', index]), 'a key point with a figure and no source', 'add cite: [id]'),
      );
  });
  return problems;
}

/** Figures in paragraphs without a citation, and in tables that neither hold nor are followed by one. */
function figures(page: PageFile): Problem[] {
  const problems: Problem[] = [];
  if (!page.body) return problems;
  const look = (node: BodyNode): void => {
    if (!hasFigure(textOf(node))) return;
    const start = textOf(node).slice(0, 60);
    problems.push(
      error(page, placeOf(node), `a figure without a source: "${start}"`, 'add <Cite id="…" /> after the sentence'),
    );
  };
  visit(page.body, (node) => {
    (node.children ?? []).forEach((child, index, all) => {
      const next = all[index + 1];
      // "In a trial with 300 people:" leads to the block below it, and has its source there.
      const leadsOn = textOf(child).trim().endsWith(':') && next !== undefined && cites(next);
      if (child.type === 'paragraph' && !cites(child) && !leadsOn) look(child);
      if (child.type === 'table' && !cites(child) && !(next?.type === 'paragraph' && cites(next))) look(child);
    });
  });
  return problems;
}

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
