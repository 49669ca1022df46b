/** One thing wrong in the content, with the place to mend it. */
export interface Problem {
  /** Id of the rule that found it. */
  rule: string;
  severity: 'error' | 'warning';
  /** File, relative to the project: `content/opioids/fentanyl.mdx`. */
  path: string;
  /** 1-based line. */
  line: number;
  /** 1-based column. */
  column: number;
  /** What is wrong, in plain words. */
  message: string;
  /** How to mend it. */
  hint: string;
}

/** 1-based place in a file. */
export interface Place {
  line: number;
  column: number;
}
