import type { BodyNode } from '../corpus/mdx-body.ts';
import type { PageFile } from '../corpus/corpus.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { citedIds, usedSources } from './citations.ts';
import { spokenBlocks } from './readability/spoken-text.ts';
import { wordsIn } from './readability/text.ts';
import type { RuleContext } from './rule.ts';
import { scores } from './rules/readability.ts';
import { cites, statementsIn } from './statements.ts';

/** Reading level of one page: grades in English, where lower is easier; scores in Spanish, where higher is. */
export interface PageLevel {
  path: string;
  /** Flesch-Kincaid with everything counted; Spanish: INFLESZ with must-keep terms counted as two syllables. */
  first: number;
  /** Flesch-Kincaid with must-keep terms counted as two syllables; Spanish: Fernández-Huerta, counted so. */
  second: number;
}

/** What the guide amounts to, in numbers. */
export interface Measure {
  pages: Record<Locale, number>;
  words: Record<Locale, number>;
  citations: number;
  sourcesUsed: number;
  /** Ids of sources that nothing cites. */
  sourcesUnused: string[];
  /** Levels of the pages long enough to grade, hardest first. */
  levels: Record<Locale, PageLevel[]>;
  /** Sentences that state facts on pages that make claims, and how many of them stand in or right before a cited block. */
  statements: number;
  citedStatements: number;
}

/** Names of the two scores of a language, as the readability rule gives them. */
const scoreNames: Record<Locale, readonly [string, string]> = {
  en: ['grade raw', 'grade adjusted'],
  es: ['INFLESZ adjusted', 'Fernández-Huerta adjusted'],
};

/** Counts statements below a node, and those whose block, or the block right after it, names a source. */
function countStatements(node: BodyNode, locale: Locale, into: { all: number; cited: number }): void {
  (node.children ?? []).forEach((child, index, siblings) => {
    if (['paragraph', 'list', 'table'].includes(child.type)) {
      const count = statementsIn(child, locale).length;
      const next = siblings[index + 1];
      into.all += count;
      if (cites(child) || (next && next.type !== 'heading' && cites(next))) into.cited += count;
    } else countStatements(child, locale, into);
  });
}

function levelOf(page: PageFile, context: RuleContext): PageLevel | null {
  const policy = context.corpus.data.readability.value;
  if (!policy) return null;
  const figures = (context.corpus.data.figures.value ?? []).map((item) => [item.id, item.shown[page.locale]] as const);
  const text = spokenBlocks(page, new Map(figures))
    .map((block) => block.text)
    .join(' ');
  const found = scores(text, page.locale, policy.routine, policy);
  const [first, second] = scoreNames[page.locale].map((name) => found.find((score) => score.name === name)?.value);
  return first === undefined || second === undefined ? null : { path: page.path, first, second };
}

const byLocale = <T>(value: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, T>;

/** Measures the content. Words are those a reader hears: summary, key points and body, without citations. */
export function measure(context: RuleContext): Measure {
  const { corpus } = context;
  const pagesIn = (locale: Locale): PageFile[] => corpus.pages.filter((page) => page.locale === locale);
  const wordsOfPage = (page: PageFile): number =>
    spokenBlocks(page, new Map()).flatMap((block) => wordsIn(block.text)).length;
  const used = usedSources(corpus);
  const unused = (corpus.data.sources.value ?? []).map((source) => source.id).filter((id) => !used.has(id));
  const statements = { all: 0, cited: 0 };
  for (const page of corpus.pages) {
    const original = corpus.pages.find(
      (other) => other.kind === page.kind && other.id === page.id && other.locale === defaultLocale,
    );
    if (page.body && original?.original?.subject !== 'site') countStatements(page.body, page.locale, statements);
  }
  return {
    pages: byLocale((locale) => pagesIn(locale).length),
    words: byLocale((locale) => pagesIn(locale).reduce((sum, page) => sum + wordsOfPage(page), 0)),
    citations: corpus.pages.reduce((sum, page) => sum + citedIds(page).length, 0),
    sourcesUsed: (corpus.data.sources.value ?? []).length - unused.length,
    sourcesUnused: unused,
    levels: byLocale((locale) =>
      pagesIn(locale)
        .flatMap((page) => levelOf(page, context) ?? [])
        .sort((a, b) => (locale === defaultLocale ? b.second - a.second : a.second - b.second)),
    ),
    statements: statements.all,
    citedStatements: statements.cited,
  };
}
