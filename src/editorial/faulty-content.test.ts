import { expect, test } from 'vitest';
import { readInterfaceWords } from '../corpus/interface-words.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { systemPaths } from '../model/routes.ts';
import { strings } from '../ui/strings.ts';
import { checkContent } from './check.ts';

const root = 'tests/fixtures/faulty';

test('a folder of mistakes gives exactly these, in one run', () => {
  const corpus = readCorpus(root);
  corpus.permalinks.push(...systemPaths.map((path) => ({ path, line: 0 })));
  const problems = checkContent({ corpus, today: '2026-11-24', words: readInterfaceWords('.', strings) });
  const found = problems
    .filter((item) => item.path.startsWith('content'))
    .map((item) => `${item.path.replace('content/', '')}:${item.line}:${item.column} ${item.rule}`);
  expect(found).toEqual([
    'data/figures.yaml:1:113 data-dates',
    'data/helplines.yaml:19:3 data-dates',
    'data/source.yaml:1:1 file-kind',
    'data/sources.yaml:1:112 data-dates',
    'data/sources.yaml:2:4 source-unused',
    'data/sources.yaml:3:4 duplicate-id',
    'data/sources.yaml:4:3 schema',
    'guides/Old_Page.mdx:1:1 file-name',
    'guides/bare.mdx:1:1 frontmatter',
    'guides/broken.mdx:2:8 yaml-syntax',
    'guides/broken.mdx:5:1 mdx-syntax',
    'guides/empty.mdx:1:1 file-empty',
    'guides/overdose.es.mdx:5:1 translations',
    'guides/overdose.mdx:13:12 unused-suppression',
    'guides/search.mdx:1:1 address',
    'guides/search.mdx:2:1 schema',
    'guides/search.mdx:4:1 schema',
    'opiods:1:1 file-kind',
    'opioids/heroin.mdx:3:1 uncited',
    'opioids/heroin.mdx:8:1 dates',
    'opioids/heroin.mdx:9:1 dates',
    'opioids/heroin.mdx:10:37 review-state',
    'opioids/heroin.mdx:11:11 references',
    'opioids/heroin.mdx:14:34 language',
    'opioids/heroin.mdx:20:3 ranges',
    'opioids/heroin.mdx:22:3 ranges',
    'opioids/heroin.mdx:25:3 source-unknown',
    'opioids/heroin.mdx:28:1 headings',
    'opioids/heroin.mdx:30:1 uncited',
    'opioids/heroin.mdx:30:33 links',
    'opioids/heroin.mdx:30:33 links',
    'opioids/heroin.mdx:30:52 references',
    'opioids/heroin.mdx:32:1 images',
    'opioids/heroin.mdx:32:1 images',
    'opioids/heroin.mdx:34:1 uncited',
    'opioids/heroin.mdx:34:6 telephone',
    'opioids/heroin.mdx:34:13 telephone',
    'opioids/heroin.mdx:34:29 unfinished',
    'opioids/heroin.mdx:36:1 readability',
    'opioids/heroin.mdx:38:1 list-length',
    'permalinks.txt:1:1 permalinks',
    'permalinks.txt:3:1 permalinks',
    'redirects.yaml:1:15 redirects',
    'redirects.yaml:3:4 redirects',
    'redirects.yaml:3:22 redirects',
  ]);
});
