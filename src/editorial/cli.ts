import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { fingerprint } from '../corpus/fingerprint.ts';
import { strings } from '../ui/strings.ts';
import { checkContent } from './check.ts';
import { report } from './report.ts';

// npm run check:content [-- --today 2026-11-24] [-- --stamp content/opioids/fentanyl.mdx]
const { values } = parseArgs({ options: { today: { type: 'string' }, stamp: { type: 'string' } } });
const root = process.cwd();
const corpus = readCorpus(root);

if (values.stamp !== undefined) {
  const page = corpus.pages.find((item) => item.path === values.stamp);
  if (!page?.original) {
    console.error(`${values.stamp} is not a page in the original language that fits its schema`);
    process.exit(1);
  }
  console.log(fingerprint(page.original, page.bodyText));
} else {
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const problems = checkContent({ corpus, today, root, strings });
  console.log(report(problems));
  process.exitCode = problems.some((item) => item.severity === 'error') ? 1 : 0;
}
