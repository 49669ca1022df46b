import { dangerIn } from './danger.ts';
import { anchorOf, fold, rootOf, wordsOf } from './fold.ts';
import type { IndexedHelpline, IndexedPage, IndexedTerm, SmallIndex } from './small-index.ts';
import { holds, rarity, scorePage } from './score.ts';
import type { WantedPart } from './score.ts';
import { pageWords, rootsOf } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { lexiconOf } from './lexicon.ts';
import { understand } from './understand.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryPart, Understanding } from './understand.ts';

/** One page that answers, and where on it. */
export interface Answer {
  page: IndexedPage;
  /** Address with the anchor of the heading that fits best. */
  href: string;
  /** Heading that fits best, or null for the page as a whole. */
  heading: string | null;
  score: number;
}

/** What a search gives. */
export interface Answers {
  pages: Answer[];
  /** Glossary entries and helplines whose name was typed. */
  terms: IndexedTerm[];
  helplines: IndexedHelpline[];
  understanding: Understanding;
  /** Parts of the query that the best page does not have, as typed. */
  leftOut: string[];
}

/** Most glossary entries, and most helplines, that answer by themselves. */
const mostDirect = 3;

/** Most answers that are given. */
const mostAnswers = 20;

/** Weight of a word that no page has: it says nothing of which page is meant. */
const unknownWeight = 0.4;

/** Factors: a query that is an alias to the letter, a page in another language, a danger that the page answers. */
const exactly = 1.5;
const otherLanguage = 0.9;
const forDanger = 3;

/** The small index, ready to be asked. Built once, in the browser or in a test. */
export class SmallSearch {
  readonly #index: SmallIndex;
  readonly #pages: PageWords[];
  readonly #lexicon: Lexicon;
  /** How many pages have each root. */
  readonly #having: ReadonlyMap<string, number>;

  constructor(index: SmallIndex) {
    this.#index = index;
    const { locale } = index;
    this.#pages = index.pages.map((page) => pageWords(page, locale));
    const words = new Map<string, number>();
    const written = new Set<string>();
    const having = new Map<string, number>();
    const count = (counts: Map<string, number>, items: Iterable<string>): void => {
      for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? 0) + 1);
    };
    for (const { page, phrases } of this.#pages) {
      count(words, [page.t, page.s, ...page.x, ...(page.w ?? []), ...page.h].flatMap(wordsOf));
      count(
        having,
        phrases.flatMap((phrase) => phrase.roots),
      );
    }
    for (const phrase of Object.keys(index.phrases))
      for (const word of phrase.split(' ')) if (!words.has(word)) words.set(word, 1);
    this.#having = having;
    this.#lexicon = lexiconOf(index, words, written);
  }

  /** Paths of all pages it knows. */
  paths(): string[] {
    return this.#index.pages.map((page) => page.u);
  }

  /** Answers a query. @param query as typed; empty gives nothing */
  search(query: string): Answers {
    const understanding = understand(query, this.#lexicon);
    const { parts } = understanding;
    const found = this.#ranked(parts, query);
    const best = found[0];
    return {
      pages: found.map(({ page, score }) => this.#answer(page, parts, score)),
      terms: this.#named(query, this.#index.terms, namesOfTerm),
      helplines: this.#named(query, this.#index.helplines, namesOfHelpline),
      understanding,
      leftOut: best ? parts.filter((_, index) => !best.matched.has(index)).map((part) => part.typed) : [],
    };
  }

  #ranked(
    parts: readonly QueryPart[],
    query: string,
  ): { page: IndexedPage; score: number; matched: ReadonlySet<number> }[] {
    const { locale, dangers } = this.#index;
    const wanted = parts.map((part): WantedPart => {
      const [typed = part.typed, ...others] = part.words;
      return {
        typed: rootsOf(typed, locale),
        others: others.map((words) => rootsOf(words, locale)),
        concepts: part.concepts,
        need: part.need,
        unfinished: part.unfinished,
      };
    });
    const total = this.#pages.length;
    const weightOf = (root: string): number => rarity(total, this.#having.get(root) ?? 0);
    const weights = wanted.map((part) => {
      const having = this.#pages.filter(({ phrases }) => phrases.some(({ roots }) => holds(roots, part) > 0)).length;
      return having === 0 && part.concepts.length === 0 ? unknownWeight : rarity(total, having);
    });
    const folded = fold(query);
    const danger = dangerIn(query);
    const dangerConcept = danger?.size === 'large' ? dangers[danger.danger] : undefined;
    return this.#pages
      .map((item) => {
        const { page } = item;
        const { score, matched } = scorePage(item, wanted, weights, weightOf);
        const exact = [page.t, ...page.x].some((name) => fold(name) === folded) ? exactly : 1;
        const foreign = page.l === undefined ? 1 : otherLanguage;
        const saving =
          dangerConcept === undefined
            ? 0
            : page.c.includes(dangerConcept)
              ? forDanger
              : page.d.includes(dangerConcept)
                ? 1
                : 0;
        return { page, matched, score: score * exact * foreign + saving };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostAnswers);
  }

  #answer(page: IndexedPage, parts: readonly QueryPart[], score: number): Answer {
    const { locale } = this.#index;
    const wanted = new Set(parts.flatMap((part) => part.words.flatMap(wordsOf)).map((word) => rootOf(word, locale)));
    const inTitle = new Set(wordsOf(page.t).map((word) => rootOf(word, locale)));
    // A heading is named when it says something of the query that the title does not say already.
    const headingFit = (heading: string): number =>
      new Set(
        wordsOf(heading)
          .map((word) => rootOf(word, locale))
          .filter((root) => wanted.has(root) && !inTitle.has(root)),
      ).size;
    const heading = page.h.reduce<{ words: string; fit: number } | null>((best, words) => {
      const fit = headingFit(words);
      return fit > (best?.fit ?? 0) ? { words, fit } : best;
    }, null);
    return {
      page,
      score,
      heading: heading?.words ?? null,
      href: heading ? `${page.u}#${anchorOf(heading.words)}` : page.u,
    };
  }

  /** Entries whose whole name stands in the query, or is the query. */
  #named<Entry>(query: string, entries: readonly Entry[], namesOf: (entry: Entry) => string[]): Entry[] {
    const text = ` ${fold(query)} `;
    return entries
      .filter((entry) =>
        namesOf(entry)
          .map(fold)
          .some((name) => text === ` ${name} ` || (name.includes(' ') && text.includes(` ${name} `))),
      )
      .slice(0, mostDirect);
  }
}

const namesOfTerm = ({ term, also }: IndexedTerm): string[] => [term, ...also];
/** A helpline is asked for by its name, or by its number as people type it. */
const namesOfHelpline = ({ name, phone, text }: IndexedHelpline): string[] => [
  name,
  name.replace(/\s*\(.*\)$/, ''),
  ...[phone, text].flatMap((number) => (number === null ? [] : [number, number.replace(/\D/g, '')])),
];
