import { handoutsFor } from '../model/guide.ts';
import type { Guide, GuideHandout, GuidePage } from '../model/guide.ts';
import { glossaryEntries, glossaryPath } from '../model/glossary.ts';
import { withBase } from '../model/routes.ts';
import type { Helpline } from '../schemas/helpline.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { fold } from './fold.ts';
import { ownPages, sectionLeads, stampOf } from './section-file.ts';
import { firstSentences } from './sentences.ts';
import { rootsOf } from './page-words.ts';
import type { IndexedConcept, IndexedHelpline, IndexedPage, SmallIndex } from './small-index.ts';

/** Key points of a page, the first ones; a fourth would cost 1,700 bytes, and finds nothing that the golden set asks for. */
const mostPoints = 3;

/** Longest key point, in characters; it is cut between sentences. */
const longestPoint = 80;

/** Longest summary that is shown under a result, in characters; it is cut between sentences. */
const longestSummary = 100;

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
  // Its own pages stand first, in the order in which the passages of their sections are sent.
  const own = ownPages(guide, locale);
  const missing =
    locale === defaultLocale
      ? []
      : ownPages(guide, defaultLocale).filter((page) => !own.some((other) => key(other) === key(page)));
  const concepts = indexedConcepts(guide, locale);
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

  const sheets = guide.handouts.filter((sheet) => [locale, defaultLocale].includes(sheet.page.locale));

  /** Sheets in the reader's language; of a page that has none, those in its own. */
  const sheetsFor = (page: GuidePage): GuideHandout[] => {
    const own = handoutsFor(guide, { ...page, locale });
    return own.length > 0 ? own : handoutsFor(guide, page);
  };

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
      s: firstSentences(page.words.summary, longestSummary),
      // Points and headings in another language are found by nobody who types in this one.
      k: foreign
        ? []
        : (page.words.keyPoints ?? []).slice(0, mostPoints).map(({ text }) => firstSentences(text, longestPoint)),
      h: foreign ? [] : page.sections.map(({ heading }) => heading),
      x: aliasesOf(page, locale, locale === defaultLocale ? undefined : guide.foreignAliases.get(key(page))),
      c: answers.filter(({ rank }) => rank === 0).map(({ index }) => index),
      d: answers.filter(({ rank }) => rank > 0).map(({ index }) => index),
      w: [...new Set(words.map(fold))],
      l: foreign ? page.locale : '',
      n: named,
      p: sheetsFor(page).map((sheet) => sheets.indexOf(sheet)),
    };
  };

  return {
    locale,
    stamp: stampOf(sectionLeads(guide, locale)),
    pages: [...own, ...missing].map(indexed),
    helplines,
    terms: glossary.map((entry) => ({
      term: entry.own.term,
      meaning: entry.own.meaning,
      u: withBase(glossaryPath(guide, entry.id, locale), base),
      also: entry.own.alsoCalled,
    })),
    sheets: sheets.map(({ page }) => ({
      title: page.words.title,
      u: withBase(page.path, base),
      l: page.locale === locale ? '' : page.locale,
    })),
    concepts,
    dangers: Object.fromEntries(
      guide.concepts.flatMap(({ danger }, index) => (danger === undefined ? [] : [[danger, index]])),
    ),
  };
}

/**
 * Concepts with the words that lead to them. Names of drugs and medicines are known in all languages; readers of a
 * translation use other words of the original language too.
 */
function indexedConcepts(guide: Guide, locale: Locale): IndexedConcept[] {
  for (const { term, standardTerm } of guide.everydayWords)
    if (!guide.concepts.some((concept) => concept.term === standardTerm))
      throw new Error(`everyday word "${term}": no concept "${standardTerm}"`);
  return guide.concepts.map((concept) => {
    const named = concept.role === 'name' ? locales.filter((other) => other !== locale) : [];
    const words = [...new Set([locale, ...named].flatMap((language) => concept[language]).map(fold))];
    const everyday = guide.everydayWords
      .filter((word) => word.standardTerm === concept.term && (word.lang === locale || locale !== defaultLocale))
      .map((word) => word.term.replace(/\s*\(.*\)$/, ''));
    const original = locale === defaultLocale ? [] : concept[defaultLocale];
    const phrases = [...original, ...everyday].map(fold);
    return {
      role: concept.role ?? '',
      words,
      phrases: [...new Set(phrases)].filter((phrase) => phrase !== '' && !words.includes(phrase)),
    };
  });
}

/** What is the same for texts that differ in endings and in the order of words. */
const sameRoots = (text: string, locale: Locale): string => rootsOf(text, locale).sort().join(' ');

/**
 * What people type for a page, folded: its aliases and, of an opioid, its names on packages and in the street. One that
 * says what its title or another one says is left out.
 * @param spoken aliases in the language of the index that stand apart from the page; a page in another language has
 *   its own ones only for want of them
 */
function aliasesOf(page: GuidePage, locale: Locale, spoken: readonly string[] | undefined): string[] {
  const facts = 'facts' in page.original ? page.original.facts : null;
  const names = facts && 'brandNames' in facts ? [...facts.brandNames, ...facts.streetNames] : [];
  const brands = facts && 'dispensedAt' in facts ? facts.forms.flatMap((form) => form.brands) : [];
  const own = page.locale !== locale && spoken ? [] : page.words.aliases;
  const all = [...own, ...(spoken ?? []), ...names, ...brands].map(fold);
  const told = new Set(page.locale === locale ? [sameRoots(page.words.title, locale)] : []);
  return all.filter((alias) => {
    const roots = sameRoots(alias, locale);
    const says = roots !== '' && !told.has(roots);
    told.add(roots);
    return says;
  });
}

const indexedHelpline = (line: Helpline, locale: Locale): IndexedHelpline => ({
  name: line.name[locale],
  phone: line.phone,
  text: line.text,
  word: line.textWord?.[locale] ?? null,
  hours: line.hours[locale],
  site: line.website,
});
