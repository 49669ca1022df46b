import { describe, expect, test } from 'vitest';
import { readIndex, writeIndex } from './index-file.ts';
import { readSections, stampOf, writeSections } from './section-file.ts';
import type { IndexedPage, SmallIndex } from './small-index.ts';

const page = (change: Partial<IndexedPage>): IndexedPage => ({
  t: 'Methadone',
  u: '/medications/methadone/',
  a: 'Medicines',
  s: 'A medicine.',
  k: [],
  h: [],
  x: [],
  w: [],
  l: '',
  c: [],
  d: [],
  n: [],
  p: [],
  ...change,
});
const index: SmallIndex = {
  locale: 'es',
  stamp: 'ab12',
  pages: [
    page({}),
    page({
      t: 'Heroin',
      l: 'en',
      k: ['One | two.', 'Three.'],
      h: ['¿Qué es?'],
      x: ['smack'],
      c: [0, 11],
      n: [0],
      p: [0],
    }),
  ],
  helplines: [
    { name: '988', phone: '988', text: '988', word: null, hours: '24/7', site: null },
    { name: 'Text', phone: null, text: '741741', word: 'HOLA', hours: '24/7', site: 'https://a.example/' },
  ],
  terms: [{ term: 'tolerancia', meaning: 'Hace falta más.', u: '/es/glossary/q-z/#tolerance', also: [] }],
  sheets: [{ title: 'Overdose', u: '/handouts/overdose/', l: 'en' }],
  concepts: [
    { words: ['heroina'], phrases: ['smack', 'chiva'], role: 'name' },
    { words: ['abstinencia'], phrases: [], role: '' },
  ],
  dangers: { overdose: 1 },
};

describe('the index comes back as it was', () => {
  test.each([
    ['with everything', index],
    ['with nothing but pages', { ...index, helplines: [], terms: [], sheets: [], concepts: [], dangers: {} }],
  ])('%s', (_name, given) => {
    expect(readIndex(writeIndex(given))).toEqual(given);
  });
});

test.each([
  ['cut off', writeIndex(index).slice(0, -3)],
  ['cut off in the middle', writeIndex(index).slice(0, 200)],
  ['empty', ''],
  ['a page that a host shows for what it lacks', '<!doctype html><title>Not found</title>'],
  ['of the version before', '{"version":1,"pages":[]}'],
])('an index that is %s is refused', (_name, file) => {
  expect(() => readIndex(file)).toThrow('cut off, or of another version');
});

test('a text with a line break is refused, and shown', () => {
  expect(() => writeIndex({ ...index, pages: [page({ t: 'Two\nlines' })] })).toThrow('"Two\nlines" has a line break');
});

describe('passages of sections', () => {
  const leads = [['About a week.', ''], [], ['Call 911.']];

  test('come back as they were', () => {
    expect(readSections(writeSections(leads), stampOf(leads))).toEqual(leads);
  });

  test('of another build, or cut off, are refused', () => {
    expect(() => readSections(writeSections(leads), stampOf([['Other.']]))).toThrow('another build');
    expect(() => readSections(writeSections(leads).slice(0, -2), stampOf(leads))).toThrow('cut off');
  });
});
