import { placeWeights } from './page-words.ts';
import type { PagePhrase } from './page-words.ts';
import type { IndexedPage } from './small-index.ts';

/** One part of a query, ready to be held against phrases. */
export interface WantedPart {
  /** Roots that were typed; all must be there. */
  typed: readonly string[];
  /** Other ways to say it, each as roots that must all be there. */
  others: readonly (readonly string[])[];
  /** Concepts that it may mean. */
  concepts: readonly number[];
  /** Whether it is a need that steers within a subject: "cost", "at work". */
  need: boolean;
  /** Whether the last typed root may go on. */
  unfinished: boolean;
}

/** Strength of a match by another word for the same thing, and by the beginning of a word. */
const byOther = 0.85;
const byBeginning = 0.7;

/** How well a phrase holds a part, 0 to 1. */
export function holds(phrase: readonly string[], part: WantedPart): number {
  if (part.typed.length > 0 && part.typed.every((root) => phrase.includes(root))) return 1;
  if (part.others.some((roots) => roots.length > 0 && roots.every((root) => phrase.includes(root)))) return byOther;
  const [beginning] = part.typed;
  return part.unfinished && beginning !== undefined && phrase.some((root) => root.startsWith(beginning))
    ? byBeginning
    : 0;
}

/** How rare something is: the natural logarithm of pages by pages that have it, never below a small floor. */
export const rarity = (pages: number, having: number): number => Math.max(0.4, Math.log((pages + 1) / (having + 0.5)));

/**
 * Likeness of a query and one phrase, 0 to 1: the weight of the parts that the phrase holds, by the geometric
 * mean of the weight of the whole query and the weight of the phrase (cosine of two weighted sets). Words that
 * the phrase has beyond the query count two fifths, since a page's title is often longer than what people type.
 * @param strengths how well the phrase holds each part
 * @param weights weight of each part
 * @param beyond weight of the words of the phrase that no part asked for
 */
export function likeness(strengths: readonly number[], weights: readonly number[], beyond: number): number {
  let held = 0;
  let whole = 0;
  strengths.forEach((strength, index) => {
    const weight = weights[index] ?? 0;
    held += strength * weight;
    whole += weight;
  });
  return held === 0 ? 0 : held / Math.sqrt(whole * (held + beyond / 2.5));
}

/** Shares of the score of a page. */
const shares = { phrase: 1, cover: 0.8, concept: 0.6 } as const;
/** Worth of a concept for the page that answers it best, and for those that answer it as well; a need steers harder. */
const conceptWorth = { best: 1, also: 0.45 } as const;
const needSteers = 1.8;

/** What a page scores for a query, and the parts it has. */
export interface PageScore {
  score: number;
  matched: ReadonlySet<number>;
}

/**
 * Scores one page: likeness of its best phrase, how much of the query the page covers at all, and the concepts
 * it answers.
 * @param phrases those of the page that may hold a part
 * @param weights weight of each part, by its rarity
 * @param weightOf rarity of a root that no part asked for
 */
export function scorePage(
  page: Pick<IndexedPage, 'c' | 'd'>,
  phrases: readonly PagePhrase[],
  parts: readonly WantedPart[],
  weights: readonly number[],
  weightOf: (root: string) => number,
): PageScore {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const best = parts.map(() => 0);
  let phrase = 0;
  const look = ({ place, roots }: PagePhrase): void => {
    const strengths = parts.map((part) => holds(roots, part));
    if (strengths.every((strength) => strength === 0)) return;
    strengths.forEach((strength, index) => {
      best[index] = Math.max(best[index] ?? 0, strength * placeWeights[place]);
    });
    if (place === 'summary' || place === 'point') return;
    const asked = new Set(parts.flatMap((part) => [...part.typed, ...part.others.flat()]));
    const beyond = roots.reduce((sum, root) => sum + (asked.has(root) ? 0 : weightOf(root)), 0);
    phrase = Math.max(phrase, likeness(strengths, weights, beyond) * placeWeights[place]);
  };
  phrases.forEach(look);
  let concept = 0;
  parts.forEach((part, index) => {
    const worth = part.concepts.some((item) => page.c.includes(item))
      ? conceptWorth.best
      : part.concepts.some((item) => page.d.includes(item))
        ? conceptWorth.also
        : 0;
    concept += worth * (part.need ? needSteers : 1) * (weights[index] ?? 0);
    if (worth > 0) best[index] = Math.max(best[index] ?? 0, worth);
  });
  const cover = best.reduce((sum, strength, index) => sum + strength * (weights[index] ?? 0), 0);
  return {
    score: whole === 0 ? 0 : shares.phrase * phrase + (shares.cover * cover + shares.concept * concept) / whole,
    matched: new Set(best.flatMap((strength, index) => (strength > 0 ? [index] : []))),
  };
}
