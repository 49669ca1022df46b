import type { Lexicon } from './lexicon.ts';
import { correct } from './spelling.ts';
import { stopWords } from './stop-words.ts';

/** Shortest run of letters that may be several words typed together, and shortest word in it. */
const shortestRun = 9;
const shortestWord = 2;

/**
 * Words that were typed together: "howtousenarcan". Only a run that is no word itself is cut, and only when all
 * of it is words that the guide or its small words know.
 * @param run folded
 * @returns the run itself when it cannot be cut
 */
export function segmented(run: string, lexicon: Lexicon): string[] {
  if (run.length < shortestRun || lexicon.words.has(run) || lexicon.names.has(run) || lexicon.phrases.has(run))
    return [run];
  // A misspelt word is nearer to a word than to a run of words.
  if (correct(run, lexicon) !== null) return [run];
  const small = stopWords[lexicon.locale];
  const isWord = (word: string): boolean =>
    small.has(word) || (word.length > shortestWord && (lexicon.words.has(word) || lexicon.names.has(word)));
  // Fewest words up to each place; the last word of that cut stands in `word`.
  const cuts: ({ words: number; word: string } | null)[] = [{ words: 0, word: '' }];
  for (let end = 1; end <= run.length; end += 1) {
    cuts[end] = null;
    for (let start = Math.max(0, end - 18); start <= end - shortestWord; start += 1) {
      const before = cuts[start];
      const word = run.slice(start, end);
      if (!before || !isWord(word)) continue;
      const words = before.words + 1;
      if (words < (cuts[end]?.words ?? Infinity)) cuts[end] = { words, word };
    }
  }
  const found: string[] = [];
  for (let end = run.length; end > 0;) {
    const cut = cuts[end];
    if (!cut) return [run];
    found.unshift(cut.word);
    end -= cut.word.length;
  }
  return found;
}
