import type { Corpus } from '../corpus/corpus.ts';
import type { InterfaceWords } from '../corpus/interface-words.ts';
import type { Problem } from '../corpus/problem.ts';

/** What a rule may look at. Rules touch no files. */
export interface RuleContext {
  corpus: Corpus;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Interface words by language. */
  words: InterfaceWords;
}

/** One editorial rule. */
export interface Rule {
  id: string;
  check(context: RuleContext): Problem[];
}
