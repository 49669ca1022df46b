import { distance } from 'fastest-levenshtein';

/** The key most like `wrong`, or null when none is near (more than a third of its letters differ, at least 2). */
export function nearestKey(wrong: string, valid: readonly string[]): string | null {
  const scored = valid.map((key) => ({ key, score: distance(wrong.toLowerCase(), key.toLowerCase()) }));
  scored.sort((a, b) => a.score - b.score);
  const best = scored[0];
  return best && best.score <= Math.max(2, Math.floor(wrong.length / 3)) ? best.key : null;
}
