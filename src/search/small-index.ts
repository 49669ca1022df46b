import type { Locale } from '../settings.ts';
import type { Danger } from './danger.ts';

/** One page in the small index. Short keys: every reader of the search page loads it. */
export interface IndexedPage {
  /** Title. */
  t: string;
  /** Path with the host's base. */
  u: string;
  /** Area it belongs to, as readers read it. */
  a: string;
  /** Summary. */
  s: string;
  /** Headings; their anchors follow from their words. */
  h: string[];
  /** What people type for it. */
  x: string[];
  /** Concepts it answers best, and those it answers as well: positions in `concepts`. */
  c: number[];
  d: number[];
  /** Words for it in the language of the index, when the page is in another. */
  w?: string[];
  /** Language of the page, when it is not that of the index. */
  l?: Locale;
  /** Helplines it names: positions in `helplines`. */
  n?: number[];
}

/** A helpline that is an answer by itself. */
export interface IndexedHelpline {
  name: string;
  phone: string | null;
  text: string | null;
  hours: string;
  site: string | null;
}

/** A glossary entry that is an answer by itself. */
export interface IndexedTerm {
  term: string;
  meaning: string;
  u: string;
  /** Other names. */
  also: string[];
}

/** A concept: words for it in the text of pages, and what role it has. */
export interface IndexedConcept {
  words: string[];
  role?: 'name' | 'need';
}

/** The whole small index of one language, as it is sent. */
export interface SmallIndex {
  version: 1;
  locale: Locale;
  pages: IndexedPage[];
  helplines: IndexedHelpline[];
  terms: IndexedTerm[];
  concepts: IndexedConcept[];
  /** Folded phrases and the concepts they may mean. */
  phrases: Record<string, number[]>;
  /** Concept that each danger to a life leads to. */
  dangers: Partial<Record<Danger, number>>;
  /** Folded single-word names that are never taken for one another. */
  names: string[];
}

/** Whether something that was loaded is a small index of this version; a cut-off or old file is none. */
export function isSmallIndex(data: unknown): data is SmallIndex {
  if (typeof data !== 'object' || data === null) return false;
  const index = data as Partial<SmallIndex>;
  return index.version === 1 && Array.isArray(index.pages) && typeof index.phrases === 'object';
}
