import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../corpus/fingerprint.ts';
import { checkContent } from '../editorial/check.ts';
import { contextOf, frontmatter, guidePath } from '../editorial/fixture.ts';
import { newTranslation } from './new-translation.ts';

const original = `${frontmatter({
  keyPoints: '[{text: It can be undone., cite: [cdc]}, {text: Stay.}]',
})}## What now?\n\nCall <Helpline id="us-911" /> and [see the law](/overdose/law/).<Cite id="cdc" />\n`;
const path = 'content/guides/overdose.es.mdx';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-translation-'));
  mkdirSync(join(root, 'content/guides'), { recursive: true });
  writeFileSync(join(root, guidePath), original);
  writeFileSync(join(root, 'content/permalinks.txt'), '/es/a-to-z/\n/overdose/\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const make = (id = 'overdose') => newTranslation({ root, kind: 'guides', id, language: 'es' });
const read = (name = path): string => readFileSync(join(root, name), 'utf8');
const stamp = (): string => {
  const page = contextOf({ [guidePath]: original }).corpus.pages[0];
  return page?.original ? fingerprint(page.original, page.bodyText) : '';
};

test('makes the file with the English to translate, its fingerprint, and keeps the address', () => {
  expect(make()).toEqual({ path, address: '/es/overdose/' });
  expect(read()).toBe(`---
# Page title, the reader's words, up to 70 characters. English: Overdose
title: TODO
# One paragraph that answers the title; also the description that search engines show. English: What to do when someone has taken too much of an opioid.
summary: TODO
# What people type when they look for this page, slang and misspellings included. Never shown.
aliases: [TODO]
# Two to seven points for the box at the top; pages under 300 words may do without.
keyPoints:
  # English: It can be undone.
  - text: TODO
    cite: [cdc]
  # English: Stay.
  - text: TODO
# Fingerprint of the original text this was made from: \`npm run check:content -- --stamp FILE\` prints it.
translatedFrom: '${stamp()}'
# Day the translation was last held against the original.
checked: TODO
# What review a page had. Nothing but these two states exists. One of: sources-checked, clinician-reviewed.
review: {state: TODO}
---

## TODO What now?

TODO Call <Helpline id="us-911" /> and <EnglishLink to="/overdose/law/">see the law</EnglishLink>.<Cite id="cdc" />
`);
  expect(read('content/permalinks.txt')).toBe('/es/a-to-z/\n/es/overdose/\n/overdose/\n');
  expect(readdirSync(join(root, 'content/guides')).sort()).toEqual(['overdose.es.mdx', 'overdose.mdx']);
});

test('the gate names exactly the lines to be written, and nothing once they are', () => {
  make();
  const law = 'content/guides/law.mdx';
  const places = (text: string): number[] =>
    checkContent(contextOf({ [guidePath]: original, [law]: frontmatter(), [path]: text }))
      .filter((problem) => problem.path === path)
      .map((problem) => problem.line);
  const open = read()
    .split('\n')
    .flatMap((line, index) => (line.includes('TODO') ? [index + 1] : []));
  expect(open).toHaveLength(9);
  expect([...new Set(places(read()))]).toEqual(open);
  const written = read()
    .replace('summary: TODO', 'summary: Qué hacer cuando alguien tomó demasiado de un opioide.')
    .replace('title: TODO', 'title: Sobredosis')
    .replace('checked: TODO', 'checked: 2026-11-24')
    .replace('{state: TODO}', '{state: sources-checked}')
    .replace('## TODO What now?', '## ¿Y ahora?')
    .replace(/^TODO Call .*$/m, 'Llame al <Helpline id="us-911" />.')
    .replaceAll('TODO', 'Quédese.');
  expect(places(written)).toEqual([]);
});

test('facts that are words are named with their English', () => {
  mkdirSync(join(root, 'content/medications'));
  const facts = `{kind: antagonist, isOpioid: false, forms: [{name: spray, brands: [Narcan], howOften: when needed}],
  dispensedAt: [pharmacy-with-prescription], beforeFirstDose: Nothing., afterStopping: 'No: it is short.',
  cost: Often free., sources: [cdc]}`;
  const text = frontmatter({ facts }).replace('area: overdose\n', '');
  writeFileSync(join(root, 'content/medications/naloxone.mdx'), `${text}It helps.<Cite id="cdc" />\n`);
  newTranslation({ root, kind: 'medications', id: 'naloxone', language: 'es' });
  expect(read('content/medications/naloxone.es.mdx')).toContain(`
factWords:
  # Forms it is sold in.
  forms:
    # English: spray: when needed
    - TODO
  # What must be true before the first dose, one or two sentences. English: Nothing.
  beforeFirstDose: TODO
  # What happens to overdose risk when it is stopped, one sentence. English: No: it is short.
  afterStopping: TODO
  # What it costs and who helps, one sentence. English: Often free.
  cost: TODO
---
`);
});

describe('refuses, and changes nothing', () => {
  test.each([
    ['a page that is not there', 'overdoze', 'no page guides/overdoze to translate; did you mean overdose?'],
    ['an id that climbs out', '../overdose', '"../overdose" is no id'],
  ])('%s', (_name, id, message) => {
    expect(() => make(id)).toThrow(message);
    expect(readdirSync(join(root, 'content/guides'))).toEqual(['overdose.mdx']);
  });

  test('an original with errors', () => {
    writeFileSync(join(root, guidePath), original.replace('subject: health', 'subject: helth'));
    expect(() => make()).toThrow(`${guidePath} has errors that npm run check:content lists; mend it first`);
    expect(existsSync(join(root, path))).toBe(false);
  });

  test('a translation that exists', () => {
    writeFileSync(join(root, path), 'mine');
    expect(() => make()).toThrow(`${path} exists; nothing was changed`);
    expect(read()).toBe('mine');
    expect(read('content/permalinks.txt')).toBe('/es/a-to-z/\n/overdose/\n');
  });
});
