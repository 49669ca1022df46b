import { expect, test } from 'vitest';
import { readInterfaceWords } from '../corpus/interface-words.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { strings } from '../ui/strings.ts';
import { checkContent } from './check.ts';
import { report } from './report.ts';

/** A fixed day, so that the same content always gives the same result; overdue pages are the build's to tell. */
const today = '2026-11-25';

test('the content of the guide passes its own gate', () => {
  const problems = checkContent({ corpus: readCorpus('.'), today, words: readInterfaceWords('.', strings) });
  const errors = problems.filter((problem) => problem.severity === 'error');
  expect(report(errors).split('\n')).toEqual(['0 errors, 0 warnings']);
});
