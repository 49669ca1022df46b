import MiniSearch from 'minisearch';
import type { Locale } from '../settings.ts';
import { anchorOf, fold, rootOf, wordsOf } from './fold.ts';
import type { IndexedHelpline, IndexedPage, IndexedTerm, SmallIndex } from './small-index.ts';
import { understand } from './understand.ts';
import type { Lexicon, QueryPart, Understanding } from './understand.ts';

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

/** How much a word weighs by where it stands. A concept page answers before any page that only has the word. */
const weights = { best: 14, also: 6, title: 6, aliases: 4, headings: 2.2, summary: 1.5, words: 4 } as const;

/** Most glossary entries, and most helplines, that answer by themselves. */
const mostDirect = 3;

/** Most answers that are given. */
const mostAnswers = 20;

/** Mark of a concept in the index; no folded word can look like it. */
const conceptWord = (index: number): string => `\u00a7${index}`;

/** The small index, ready to be asked. Built once, in the browser or in a test. */
export class SmallSearch {
  readonly #index: SmallIndex;
  readonly #mini: MiniSearch;
  readonly #lexicon: Lexicon;

  constructor(index: SmallIndex) {
    this.#index = index;
    const { locale } = index;
    this.#mini = new MiniSearch({
      fields: Object.keys(weights),
      searchOptions: { boost: weights },
      tokenize: (text) => text.split(' ').filter((word) => word !== ''),
      processTerm: (word) => word,
    });
    const counts = new Map<string, number>();
    const roots = (text: string): string =>
      wordsOf(text)
        .map((word) => rootOf(word, locale))
        .join(' ');
    this.#mini.addAll(
      index.pages.map((page, id) => {
        const seen = new Set([page.t, page.s, ...page.x, ...(page.w ?? []), ...page.h].flatMap(wordsOf));
        for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
        return {
          id,
          best: page.c.map(conceptWord).join(' '),
          also: page.d.map(conceptWord).join(' '),
          title: roots(page.t),
          aliases: roots(page.x.join(' ')),
          headings: roots(page.h.join(' ')),
          summary: roots(page.s),
          words: roots((page.w ?? []).join(' ')),
        };
      }),
    );
    for (const phrase of Object.keys(index.phrases))
      for (const word of phrase.split(' ')) if (!counts.has(word)) counts.set(word, 1);
    this.#lexicon = {
      locale,
      words: counts,
      names: new Set(index.names),
      phrases: new Map(Object.entries(index.phrases)),
      concepts: index.concepts,
    };
  }

  /** Paths of all pages it knows. */
  paths(): string[] {
    return this.#index.pages.map((page) => page.u);
  }

  /** Answers a query. @param query as typed; empty gives nothing */
  search(query: string): Answers {
    const understanding = understand(query, this.#lexicon);
    const { parts } = understanding;
    const pages = this.#pages(parts, fold(query));
    const best = pages[0];
    return {
      pages: pages.map(({ answer }) => answer),
      terms: this.#named(query, this.#index.terms, namesOfTerm),
      helplines: this.#named(query, this.#index.helplines, namesOfHelpline),
      understanding,
      leftOut: best ? parts.filter((_, index) => !best.matched.has(index)).map((part) => part.typed) : [],
    };
  }

  #pages(parts: readonly QueryPart[], folded: string): { answer: Answer; matched: ReadonlySet<number> }[] {
    const { locale, pages } = this.#index;
    const found = new Map<number, { score: number; matched: Set<number> }>();
    parts.forEach((part, partIndex) => {
      for (const [id, score] of this.#scores(part, locale)) {
        const entry = found.get(id) ?? { score: 0, matched: new Set<number>() };
        entry.score += part.need ? score * 0.8 : score;
        entry.matched.add(partIndex);
        found.set(id, entry);
      }
    });
    return [...found]
      .map(([id, { score, matched }]) => {
        const page = pages[id] as IndexedPage;
        // A page that has all parts stands before one that has a single part many times.
        const share = matched.size / parts.length;
        const exact = page.x.some((alias) => fold(alias) === folded) || fold(page.t) === folded ? 2 : 1;
        const foreign = page.l === undefined ? 1 : 0.85;
        return { id, page, matched, score: score * share * share * exact * foreign };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, mostAnswers)
      .map(({ page, matched, score }) => ({ matched, answer: this.#answer(page, parts, score) }));
  }

  /** Scores of pages for one part of a query: the best of its words and concepts, not their sum. */
  #scores(part: QueryPart, locale: Locale): Map<number, number> {
    const best = new Map<number, number>();
    const keep = (results: readonly { id: number; score: number }[], factor: number): void => {
      for (const { id, score } of results) best.set(id, Math.max(best.get(id) ?? 0, score * factor));
    };
    const typed = part.words[0] ?? part.typed;
    for (const words of part.words) {
      const query = wordsOf(words)
        .map((word) => rootOf(word, locale))
        .join(' ');
      if (query === '') continue;
      const results = this.#mini.search(query, { combineWith: 'AND', prefix: part.unfinished });
      keep(results as unknown as { id: number; score: number }[], words === typed ? 1 : 0.8);
    }
    for (const concept of part.concepts)
      keep(this.#mini.search(conceptWord(concept)) as unknown as { id: number; score: number }[], 1);
    return best;
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
