import { expect, test } from 'vitest';
import { fingerprint } from '../../corpus/fingerprint.ts';
import { contextOf, frontmatter, guidePath, places, translation } from '../fixture.ts';
import { translations } from './translations.ts';

const es = 'content/guides/overdose.es.mdx';
const original = contextOf({ [guidePath]: frontmatter() }).corpus.pages[0];
const fresh = original?.original ? fingerprint(original.original, original.bodyText) : '';

test('a translation that follows its original', () => {
  expect(fresh).toMatch(/^[0-9a-f]{12}$/);
  expect(places(translations, { [guidePath]: frontmatter(), [es]: translation(fresh) })).toEqual([]);
});

test('a translation without an original', () => {
  expect(places(translations, { [es]: translation(fresh) })).toEqual([`${es}:2:1`]);
});

test('a stale translation', () => {
  const changed = `${frontmatter()}More.\n`;
  expect(places(translations, { [guidePath]: changed, [es]: translation(fresh) })).toEqual([`${es}:5:1`]);
});

test('words for a fact that the original lacks', () => {
  const words = translation(fresh, { factWords: '{origin: x}' });
  expect(places(translations, { [guidePath]: frontmatter(), [es]: words })).toEqual([`${es}:8:1`]);
});
