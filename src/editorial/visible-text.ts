import { wordsOf } from '../corpus/corpus.ts';
import type { Corpus, PageFile } from '../corpus/corpus.ts';
import type { InterfaceWords } from '../corpus/interface-words.ts';
import { attribute, isComponent, placeOf, textOf, visit } from '../corpus/mdx-body.ts';
import type { BodyNode } from '../corpus/mdx-body.ts';
import type { Place } from '../corpus/problem.ts';
import { locales } from '../settings.ts';
import type { Locale } from '../settings.ts';

/** One text that readers see or hear, and where it stands. */
export interface VisibleText {
  path: string;
  locale: Locale;
  text: string;
  /**
   * Place of a part of the text, as near as it can be found.
   * @param nth which of several equal parts, from 0
   */
  placeOf(part: string, nth?: number): Place;
}

/** Facts that name slang, brands or addresses: shown in quotation marks or not at all, so no words of ours. */
const namesOfOthers = ['streetNames', 'brandNames', 'brands', 'alsoCalled', 'sources', 'website', 'timeline', 'say'];
/** Attributes of components whose value is printed. */
const printedAttributes = ['title', 'what', 'groups', 'label', 'lines'];

/** Every text below a piece of data, with the keys that lead to it. */
export function textsIn(value: unknown, keys: readonly PropertyKey[] = []): { text: string; keys: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, keys: [...keys] }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !namesOfOthers.includes(key))
    .flatMap(([key, item]) => textsIn(item, [...keys, Array.isArray(value) ? Number(key) : key]));
}

const inWord = /[\p{L}\p{N}]/u;

/** Place of the nth `part`, as whole words, from `from` to the end of line `last`; or `from` when it is not written so. */
function placeIn(lines: readonly string[], from: Place, last: number, part: string, nth = 0): Place {
  let left = nth;
  for (let line = from.line; line <= last; line += 1) {
    const text = lines[line - 1] ?? '';
    let index = text.indexOf(part, line === from.line ? from.column - 1 : 0);
    for (; index !== -1; index = text.indexOf(part, index + part.length)) {
      if (inWord.test(text[index - 1] ?? '') || inWord.test(text[index + part.length] ?? '')) continue;
      if (left === 0) return { line, column: index + 1 };
      left -= 1;
    }
  }
  return from;
}

/** Title, summary, key points and facts of a page. */
export function frontmatterTexts(page: PageFile): VisibleText[] {
  const words = wordsOf(page);
  if (!words) return [];
  const lines = page.text.split('\n');
  const facts = page.original && 'facts' in page.original ? page.original.facts : page.translation?.factWords;
  const key = page.original ? 'facts' : 'factWords';
  const all = [
    { text: words.title, keys: ['title'] },
    { text: words.summary, keys: ['summary'] },
    ...(words.keyPoints ?? []).map((point, index) => ({ text: point.text, keys: ['keyPoints', index, 'text'] })),
    ...textsIn(facts, [key]),
  ];
  return all.map(({ text, keys }) => ({
    path: page.path,
    locale: page.locale,
    text,
    placeOf: (part, nth) => {
      const place = page.locate(keys);
      return placeIn(lines, place, place.line, part, nth);
    },
  }));
}

/**
 * Paragraphs, headings, cells, alternative texts and printed attributes of a body. What stands inside `<Said>` is
 * marked by the writer as someone else's words and left out.
 */
export function bodyTexts(page: PageFile): VisibleText[] {
  const found: VisibleText[] = [];
  const lines = page.text.split('\n');
  const add = (node: BodyNode, text: string): void => {
    if (text.trim() === '') return;
    const place = placeOf(node);
    const last = node.position?.end.line ?? place.line;
    found.push({
      path: page.path,
      locale: page.locale,
      text,
      placeOf: (part, nth) => placeIn(lines, place, last, part, nth),
    });
  };
  const own = (node: BodyNode): string =>
    isComponent(node, 'Said') ? '' : node.children ? node.children.map(own).join('') : textOf(node);
  if (page.body)
    visit(page.body, (node) => {
      if (['paragraph', 'heading', 'tableCell'].includes(node.type)) add(node, own(node));
      if (node.type === 'image') add(node, node.alt ?? '');
      if (isComponent(node)) for (const name of printedAttributes) add(node, attribute(node, name) ?? '');
    });
  return found;
}

/** Texts of helplines, glossary and figures. */
export function dataTexts(corpus: Corpus): VisibleText[] {
  return (['helplines', 'glossary', 'figures'] as const).flatMap((name) => {
    const file = corpus.data[name];
    return (file.value ?? []).flatMap((entry, index) =>
      textsIn(entry, [file.indexes[index] ?? 0]).flatMap(({ text, keys }): VisibleText[] => {
        const locale = locales.find((item) => keys.includes(item));
        return locale ? [{ path: file.path, locale, text, placeOf: () => file.locate(keys) }] : [];
      }),
    );
  });
}

/** Words of the interface. */
export const interfaceTexts = (words: InterfaceWords): VisibleText[] =>
  locales.flatMap((locale) =>
    Object.entries(words[locale].words).map(([key, text]) => ({
      path: words[locale].path,
      locale,
      text,
      placeOf: () => words[locale].locate(key),
    })),
  );
