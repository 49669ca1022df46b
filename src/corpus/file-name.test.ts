import { expect, test } from 'vitest';
import { fileNameProblem } from './file-name.ts';

const check = (name: string): string | null => {
  const problem = fileNameProblem(`content/opioids/${name}`);
  return problem && `${problem.rule}: ${problem.hint}`;
};

test.each(['fentanyl.mdx', 'street-fentanyl-2.mdx', 'fentanyl.es.mdx'])('%s is sound', (name) => {
  expect(check(name)).toBeNull();
});

test.each([
  ['Fentanyl.mdx', 'file-name: rename it to fentanyl.mdx'],
  ['street_fentanyl.mdx', 'file-name: rename it to street-fentanyl.mdx'],
  ['street fentanyl.es.mdx', 'file-name: rename it to street-fentanyl.es.mdx'],
  ['heroína.mdx', 'file-name: rename it to heroina.mdx'],
  ['-heroin--x-.mdx', 'file-name: rename it to heroin-x.mdx'],
  ['heroin💊.mdx', 'file-name: rename it to heroin.mdx'],
  ['💊.mdx', 'file-name: for example fentanyl.mdx'],
  ['fentanyl.fr.mdx', 'file-name: the original is fentanyl.mdx; translations are fentanyl.es.mdx'],
  ['fentanyl.en.mdx', 'file-name: the original is fentanyl.mdx; translations are fentanyl.es.mdx'],
  ['fentanyl.es.old.mdx', 'file-name: the original is fentanyl.mdx; translations are fentanyl.es.mdx'],
  ['fentanyl.md', 'file-kind: rename it to end in .mdx; pictures go into public/'],
  ['spray.png', 'file-kind: rename it to end in .mdx; pictures go into public/'],
])('%s is refused', (name, expected) => {
  expect(check(name)).toBe(expected);
});
