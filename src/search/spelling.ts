/**
 * Typing errors between two words: letters left out, added, changed or swapped with their neighbour
 * (optimal string alignment).
 * @param limit errors from which it no longer matters; the answer is then `limit + 1`
 */
export function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let errors = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, (beforeLast[j - 2] ?? 0) + 1);
      row.push(errors);
      least = Math.min(least, errors);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Words the guide knows. */
export interface Vocabulary {
  /** Folded words of pages and everyday words, with how many pages hold them. */
  words: ReadonlyMap<string, number>;
  /** Folded names of medicines and drugs, which are never taken for one another. */
  names: ReadonlySet<string>;
}

/** What a misspelt word may stand for. */
export interface Correction {
  /** Nearest words, best first. */
  words: string[];
  /** Whether it may be more than one name, so that the reader must be asked. */
  uncertain: boolean;
}

/** First letter that is heard: an h is often left out, as in "ermano". */
const sound = (word: string): string | undefined => word.replace(/^h/, '')[0];

/** Typing errors that are forgiven in a word of some length. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Typing errors that are forgiven in a name when nothing else is found: two of them in one place may count as three. */
const forgivenAtLast = (length: number): number => (length < 7 ? 2 : 3);

/** Shortest word that is taken for a name when nothing else is found. */
const shortestAtLast = 3;

/** A name with at most so many errors more than the nearest may be meant as well: "naltxone" is not quietly naloxone. */
const rivalErrors = 1;

/** Most corrections that are offered. */
const offered = 3;

/**
 * Finds what a word that nobody knows was meant to be. A name that is near two names is left uncertain: one
 * medicine is never quietly taken for another.
 * @param word folded
 * @returns null for a word that is known or near nothing
 */
export function correct(word: string, { words, names }: Vocabulary): Correction | null {
  if (words.has(word) || names.has(word) || /\d/.test(word)) return null;
  const limit = forgiven(word.length);
  if (limit === 0) return null;
  const near: { candidate: string; errors: number; name: boolean; weight: number }[] = [];
  const consider = (candidate: string, weight: number): void => {
    const name = names.has(candidate);
    // Everyday words are near many others that are spelt right ("thinking" is not "drinking"): they must begin alike, and a
    // second error is forgiven in long ones alone.
    const allowed = name || candidate.length >= 8 ? limit : Math.min(limit, 1);
    if (candidate.length < 4 || (!name && sound(candidate) !== sound(word))) return;
    const errors = typingErrors(word, candidate, allowed);
    if (errors > allowed) return;
    near.push({ candidate, errors: errors + (candidate[0] === word[0] ? 0 : 0.5), name, weight });
  };
  for (const [candidate, weight] of words) consider(candidate, weight);
  for (const name of names) if (!words.has(name)) consider(name, 0);
  if (near.length === 0) return null;
  near.sort(
    (a, b) =>
      a.errors - b.errors ||
      Number(b.name) - Number(a.name) ||
      b.weight - a.weight ||
      (a.candidate < b.candidate ? -1 : 1),
  );
  const best = near[0];
  if (!best) return null;
  const rivals = near.filter((item) => item.name && item.errors <= best.errors + rivalErrors);
  return {
    words: (best.name ? rivals : [best]).slice(0, offered).map((item) => item.candidate),
    uncertain: best.name && rivals.length > 1,
  };
}

/**
 * Names that a word may stand for when the query has found nothing: two errors are forgiven in every name, short ones as
 * well. So little is left of a short name then that the reader is always asked.
 * @param word folded
 * @returns null for a word that is known or near no name
 */
export function guessName(word: string, { words, names }: Vocabulary): Correction | null {
  if (words.has(word) || names.has(word) || word.length < shortestAtLast || /\d/.test(word)) return null;
  const near = [...names]
    .map((name) => ({ name, errors: typingErrors(word, name, forgivenAtLast(name.length)) }))
    .filter(({ name, errors }) => errors <= forgivenAtLast(name.length))
    .sort((a, b) => a.errors - b.errors || (a.name < b.name ? -1 : 1));
  return near.length === 0 ? null : { words: near.slice(0, offered).map(({ name }) => name), uncertain: true };
}
