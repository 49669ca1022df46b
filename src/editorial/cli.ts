import { fingerprint } from '../corpus/fingerprint.ts';
import { readInterfaceWords } from '../corpus/interface-words.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { strings } from '../ui/strings.ts';
import { checkContent } from './check.ts';
import { measure } from './measure.ts';
import { measureReport } from './measure-report.ts';
import { readOptions, usage, UsageError } from './options.ts';
import type { Options } from './options.ts';
import { jsonReport, report } from './report.ts';

/** `npm run check:content`. @returns the exit code: 0 for no errors, 1 for errors in the content, 2 for a wrong command */
function run(options: Options): number {
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const root = process.cwd();
  const corpus = readCorpus(root);
  if (options.stamp !== undefined) {
    const page = corpus.pages.find((item) => item.path === options.stamp);
    if (!page?.original) {
      console.error(`${options.stamp} is not a page in the original language that fits its schema`);
      return 1;
    }
    console.log(fingerprint(page.original, page.bodyText));
    return 0;
  }
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const context = { corpus, today, words: readInterfaceWords(root, strings) };
  if (options.measure) {
    console.log(measureReport(measure(context)));
    return 0;
  }
  const problems = checkContent(context);
  console.log(options.json ? jsonReport(problems) : report(problems, options['all-warnings']));
  return problems.some((item) => item.severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = run(readOptions(process.argv.slice(2)));
} catch (cause) {
  if (cause instanceof UsageError) console.error(`${cause.message}\n\n${usage}`);
  // A disk that cannot be read: the system's own sentence, which names the file.
  else if (cause instanceof Error && 'syscall' in cause) console.error(cause.message);
  else throw cause;
  process.exitCode = 2;
}
