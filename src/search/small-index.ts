import type { Locale } from '../settings.ts';
import type { Danger } from './danger.ts';

/** One page in the small index. Short keys, since search works on thousands of these words. */
export interface IndexedPage {
  /** Title. */
  t: string;
  /** Path with the host's base. */
  u: string;
  /** Area it belongs to, as readers read it. */
  a: string;
  /** First sentence of its summary. */
  s: string;
  /** Key points. */
  k: string[];
  /** Headings; their anchors follow from their words. */
  h: string[];
  /** What people type for it, folded. */
  x: string[];
  /** Concepts it answers best, and those it answers as well: positions in `concepts`. */
  c: number[];
  d: number[];
  /** Folded words for it in the language of the index, when the page is in another. */
  w: string[];
  /** Language of the page, or '' for that of the index. */
  l: Locale | '';
  /** Helplines it names: positions in `helplines`. */
  n: number[];
  /** Printed sheets that go with it, nearest first: positions in `sheets`. */
  p: number[];
}

/** A helpline that is an answer by itself. */
export interface IndexedHelpline {
  name: string;
  phone: string | null;
  text: string | null;
  /** What is texted first, or null when any words will do. */
  word: string | null;
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

/** A printed sheet. */
export interface IndexedSheet {
  title: string;
  u: string;
  /** Its language, or '' for that of the index. */
  l: Locale | '';
}

/**
 * A concept: words for it in the text of pages, other folded phrases that mean it, and what role it has. Single words of
 * a name are never taken for one another.
 */
export interface IndexedConcept {
  words: string[];
  phrases: string[];
  role: 'name' | 'need' | '';
}

/** The whole small index of one language. */
export interface SmallIndex {
  locale: Locale;
  /** Stamp of the content it was made from, which the file of passages shares. */
  stamp: string;
  pages: IndexedPage[];
  helplines: IndexedHelpline[];
  terms: IndexedTerm[];
  sheets: IndexedSheet[];
  concepts: IndexedConcept[];
  /** Concept that each danger to a life leads to. */
  dangers: Partial<Record<Danger, number>>;
}
