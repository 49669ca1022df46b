import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Locale } from '../settings.ts';

/** What a rule may look at. */
export interface RuleContext {
  corpus: Corpus;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Folder that holds content/ and public/. */
  root: string;
  /** Interface words by language. */
  strings: Record<Locale, Record<string, string>>;
}

/** One editorial rule. */
export interface Rule {
  id: string;
  check(context: RuleContext): Problem[];
}
