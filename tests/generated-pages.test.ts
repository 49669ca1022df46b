import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, generateProject } from '../bench/generate-pages.ts';
import { readInterfaceWords } from '../src/corpus/interface-words.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { checkContent } from '../src/editorial/check.ts';
import { strings } from '../src/ui/strings.ts';

test('pages made for benchmarks pass the gate as real ones do', () => {
  const root = mkdtempSync(join(tmpdir(), 'generated-'));
  const originals = readCorpus('.').pages.filter((page) => page.locale === 'en').length;
  const files = generateProject('.', join(root, 'copy'), originals + 10);
  const corpus = readCorpus(join(root, 'copy'));
  const problems = checkContent({ corpus, today: '2026-11-24', words: readInterfaceWords('.', strings) });
  rmSync(root, { recursive: true });

  expect(corpus.pages.length).toBe(files);
  expect(corpus.pages.filter((page) => page.locale === 'en').length).toBe(originals + 10);
  const errors = problems.filter((item) => item.severity === 'error' && /-\d{4}|permalinks/.test(item.path));
  expect(errors).toEqual([]);
});

test('a copy differs in its title only', () => {
  expect(copyOf("---\ntitle: 'Overdose: now'\norder: 2\nsummary: a\n---\n", '0001')).toBe(
    "---\ntitle: 'Overdose: now 0001'\nsummary: a\n---\n",
  );
  expect(copyOf('---\ntitle: Heroin\n---\n', '0002')).toBe('---\ntitle: Heroin 0002\n---\n');
});
