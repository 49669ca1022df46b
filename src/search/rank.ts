import { dangerIn } from './danger.ts';
import { fold, wordsOf } from './fold.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { named, namesOfHelpline } from './named.ts';
import type { Named } from './named.ts';
import { pageWords, rootsOf, tells, WordCounts } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { placeOn } from './place-on-page.ts';
import type { PlaceOnPage } from './place-on-page.ts';
import { holds, rarity, scorePage } from './score.ts';
import type { WantedPart } from './score.ts';
import type { IndexedHelpline, IndexedPage, IndexedTerm, SmallIndex } from './small-index.ts';
import { understand } from './understand.ts';
import type { QueryPart, Understanding } from './understand.ts';

/** One page that answers, and where on it. */
export interface Answer extends PlaceOnPage {
  page: IndexedPage;
  /** Position of the page in the index. */
  position: number;
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

/** Most answers that are given. */
const mostAnswers = 20;

/** Weight of a word that no page has: it says nothing of which page is meant. */
const unknownWeight = 0.4;

/**
 * Factors: a query that is an alias to the letter, a page in another language, a page whose title names another drug or
 * medicine than the query, a danger that the page answers.
 */
const exactly = 1.5;
const otherLanguage = 0.9;
const otherDrug = 0.7;
const forDanger = 3;

/** The small index, ready to be asked. Built once, in the browser or in a test. */
export class SmallSearch {
  readonly index: SmallIndex;
  readonly #pages: PageWords[];
  readonly #finder: PhraseFinder;
  readonly #lexicon: Lexicon;
  /** Names of drugs and medicines in the titles of pages. */
  readonly #titleNames: readonly (readonly string[])[];
  /** Folded names of glossary entries and helplines. */
  readonly #named: { terms: Named<IndexedTerm>[]; helplines: Named<IndexedHelpline>[] };

  constructor(index: SmallIndex) {
    this.index = index;
    const counts = new WordCounts(index.locale);
    this.#pages = index.pages.map((page) => pageWords(page, counts));
    const words = new Map<string, number>();
    const written = new Set<string>();
    for (const known of counts.all()) {
      words.set(known.word, known.pages);
      if (known.written) written.add(known.word);
    }
    for (const { words: own, phrases } of index.concepts)
      for (const phrase of [...own, ...phrases])
        for (const word of phrase.split(' ')) if (!words.has(word)) words.set(word, 1);
    this.#finder = new PhraseFinder(this.#pages);
    this.#lexicon = lexiconOf(index, words, written);
    this.#titleNames = index.pages.map(({ t }) => wordsOf(t).filter((word) => this.#lexicon.names.has(word)));
    this.#named = {
      terms: index.terms.map((entry) => ({ entry, names: [entry.term, ...entry.also].map(fold) })),
      helplines: index.helplines.map((entry) => ({ entry, names: namesOfHelpline(entry).map(fold) })),
    };
  }

  /** Paths of all pages it knows. */
  paths(): string[] {
    return this.index.pages.map((page) => page.u);
  }

  /** Answers a query. @param query as typed; empty gives nothing */
  search(query: string): Answers {
    const answers = this.#answer(query, false);
    const { pages, terms, helplines } = answers;
    return pages.length + terms.length + helplines.length > 0 ? answers : this.#answer(query, true);
  }

  #answer(query: string, guessing: boolean): Answers {
    const understanding = understand(query, this.#lexicon, guessing);
    const { parts } = understanding;
    const wanted = parts.map((part) => this.#wanted(part));
    const { found, weights } = this.#ranked(parts, wanted, query);
    const best = found[0];
    return {
      pages: found.map(({ position, score }) => {
        const { page } = this.#pages[position] as PageWords;
        const place = placeOn(page, parts, wanted, weights, this.index.locale);
        return { page, position, score, ...place };
      }),
      terms: named(query, this.#named.terms),
      helplines: named(query, this.#named.helplines),
      understanding,
      leftOut: best ? parts.filter((_, index) => !best.matched.has(index)).map((part) => part.typed) : [],
    };
  }

  #wanted(part: QueryPart): WantedPart {
    const { locale } = this.index;
    const [typed = part.typed, ...others] = part.words;
    return {
      typed: rootsOf(typed, locale),
      others: others.map((words) => rootsOf(words, locale)),
      concepts: part.concepts,
      need: part.need,
      unfinished: part.unfinished,
    };
  }

  /**
   * Whether a page is about another drug or medicine than those that were asked for: its title names one, but none of
   * them, and it answers nothing else of the query.
   */
  #other(position: number, asked: ReadonlySet<string>, parts: readonly QueryPart[]): boolean {
    const names = this.#titleNames[position] ?? [];
    if (asked.size === 0 || names.length === 0 || names.some((name) => asked.has(name))) return false;
    const { c, d } = (this.#pages[position] as PageWords).page;
    return !parts.some(({ need, concepts }) => !need && concepts.some((item) => c.includes(item) || d.includes(item)));
  }

  #ranked(
    parts: readonly QueryPart[],
    wanted: readonly WantedPart[],
    query: string,
  ): { found: Ranked[]; weights: number[] } {
    const named = parts.filter((part) =>
      part.concepts.some((concept) => this.index.concepts[concept]?.role === 'name'),
    );
    const asked = new Set(named.flatMap((part) => part.words));
    const near = this.#finder.find(wanted);
    const weights = wanted.map((part) => {
      let having = 0;
      for (const phrases of near.values())
        if (phrases.some((phrase) => tells(phrase) && holds(phrase.roots, part) > 0)) having += 1;
      return having === 0 && part.concepts.length === 0 ? unknownWeight : rarity(this.#pages.length, having);
    });
    const weightOf = (root: string): number => this.#finder.rarityOf(root);
    const folded = fold(query);
    const danger = dangerIn(query);
    const dangerConcept = danger?.size === 'large' ? this.index.dangers[danger.danger] : undefined;
    const found = this.#pages
      .map((item, position) => {
        const { page, names } = item;
        const { score, matched } = scorePage(page, near.get(item) ?? [], wanted, weights, weightOf);
        const exact = names.includes(folded) ? exactly : 1;
        const foreign = page.l === '' ? 1 : otherLanguage;
        const drug = exact === 1 && this.#other(position, asked, parts) ? otherDrug : 1;
        const saving =
          dangerConcept === undefined
            ? 0
            : page.c.includes(dangerConcept)
              ? forDanger
              : page.d.includes(dangerConcept)
                ? 1
                : 0;
        return { position, matched, score: score * exact * foreign * drug + saving };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostAnswers);
    return { found, weights };
  }
}

interface Ranked {
  position: number;
  matched: ReadonlySet<number>;
  score: number;
}
