import type { Guide, GuidePage } from '../model/guide.ts';
import { glossaryEntries, glossaryPath } from '../model/glossary.ts';
import { withBase } from '../model/routes.ts';
import type { Helpline } from '../schemas/helpline.ts';
import { defaultLocale } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { fold } from './fold.ts';
import type { IndexedHelpline, IndexedPage, SmallIndex } from './small-index.ts';

const key = (page: GuidePage): string => `${page.kind}/${page.id}`;

/** Helplines that only ever stand beside others; 911 is on too many pages to say anything. */
const everywhere = ['us-911'];

/**
 * Makes the small index of one language from the model: its own pages, and pages of the original language that
 * have no translation yet, marked as such and findable by words of this language.
 * @param areaOf name of a page's area as its readers know it
 * @param base base path of the host
 */
export function buildSmallIndex(
  guide: Guide,
  locale: Locale,
  base: string,
  areaOf: (page: GuidePage) => string,
): SmallIndex {
  const own = guide.pages.filter((page) => page.locale === locale);
  const missing =
    locale === defaultLocale
      ? []
      : guide.pages.filter((page) => page.locale === defaultLocale && !own.some((other) => key(other) === key(page)));
  const concepts = guide.concepts.map((concept) => ({
    words: concept[locale].map(fold),
    ...(concept.role ? { role: concept.role } : {}),
  }));
  const position = new Map(guide.concepts.map((concept, index) => [concept.term, index]));

  // Readers of a translation use names of the original language too; the other way round is rare.
  const spoken: Locale[] = locale === defaultLocale ? [locale] : [locale, defaultLocale];
  const phrases: Record<string, number[]> = {};
  const addPhrase = (phrase: string, index: number): void => {
    const folded = fold(phrase);
    if (folded === '') return;
    const found = (phrases[folded] ??= []);
    if (!found.includes(index)) found.push(index);
  };
  guide.concepts.forEach((concept, index) => {
    for (const language of spoken) concept[language].forEach((word) => addPhrase(word, index));
  });
  for (const word of guide.everydayWords) {
    if (!spoken.includes(word.lang)) continue;
    const index = position.get(word.standardTerm);
    if (index === undefined) throw new Error(`everyday word "${word.term}": no concept "${word.standardTerm}"`);
    addPhrase(word.term.replace(/\s*\(.*\)$/, ''), index);
  }
  const names = new Set(
    guide.concepts
      .filter((concept) => concept.role === 'name')
      .flatMap((concept) => [...concept.en, ...concept.es])
      .map(fold)
      .filter((word) => !word.includes(' ')),
  );

  const lines = [...guide.helplines.values()];
  const helplines = lines.map((line) => indexedHelpline(line, locale));
  const linePosition = new Map(lines.map((line, index) => [line.id, index]));

  const glossary = glossaryEntries(guide, locale);
  const spanishNames = new Map<string, string[]>();
  for (const entry of guide.glossary) {
    const name = entry[locale];
    if (!entry.page || !name) continue;
    spanishNames.set(entry.page, [...(spanishNames.get(entry.page) ?? []), name.term, ...name.alsoCalled]);
  }

  const indexed = (page: GuidePage): IndexedPage => {
    const answers = guide.concepts.flatMap((concept, index) => {
      const rank = concept.pages.indexOf(key(page));
      return rank === -1 ? [] : [{ index, rank }];
    });
    const foreign = page.locale !== locale;
    const words = foreign
      ? [
          ...answers.flatMap(({ index }) => guide.concepts[index]?.[locale] ?? []),
          ...(spanishNames.get(key(page)) ?? []),
        ]
      : [];
    const named = page.helplines.flatMap((id) => (everywhere.includes(id) ? [] : (linePosition.get(id) ?? [])));
    return {
      t: page.words.title,
      u: withBase(page.path, base),
      a: areaOf(page),
      s: page.words.summary,
      // Headings in another language are found by nobody who types in this one.
      h: foreign ? [] : page.headings,
      x: aliasesOf(page, foreign ? guide.foreignAliases.get(key(page)) : undefined),
      c: answers.filter(({ rank }) => rank === 0).map(({ index }) => index),
      d: answers.filter(({ rank }) => rank > 0).map(({ index }) => index),
      ...(words.length > 0 ? { w: [...new Set(words.map(fold))] } : {}),
      ...(foreign ? { l: page.locale } : {}),
      ...(named.length > 0 ? { n: named } : {}),
    };
  };

  return {
    version: 1,
    locale,
    pages: [...own, ...missing].map(indexed),
    helplines,
    terms: glossary.map((entry) => ({
      term: entry.own.term,
      meaning: entry.own.meaning,
      u: withBase(glossaryPath(guide, entry.id, locale), base),
      also: entry.own.alsoCalled,
    })),
    concepts,
    phrases,
    dangers: Object.fromEntries(
      guide.concepts.flatMap(({ danger }, index) => (danger === undefined ? [] : [[danger, index]])),
    ),
    names: [...names],
  };
}

/** What people type for a page: its aliases and, of an opioid, its names on packages and in the street. */
function aliasesOf(page: GuidePage, foreign: readonly string[] | undefined): string[] {
  const facts = 'facts' in page.original ? page.original.facts : null;
  const names = facts && 'brandNames' in facts ? [...facts.brandNames, ...facts.streetNames] : [];
  const brands = facts && 'dispensedAt' in facts ? facts.forms.flatMap((form) => form.brands) : [];
  const typed = foreign ?? page.words.aliases;
  const known = new Set(typed.map(fold));
  return [...typed, ...[...names, ...brands].filter((name) => !known.has(fold(name)))];
}

const indexedHelpline = (line: Helpline, locale: Locale): IndexedHelpline => ({
  name: line.name[locale],
  phone: line.phone,
  text: line.text,
  hours: line.hours[locale],
  site: line.website,
});
