import type { Corpus, PageFile } from '../corpus/corpus.ts';
import { attribute, idsOf, isComponent, visit } from '../corpus/mdx-body.ts';
import type { Figure } from '../schemas/figure.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { EverydayWord } from '../schemas/everyday-word.ts';
import type { Handout } from '../schemas/handout.ts';
import type { Helpline } from '../schemas/helpline.ts';
import { areaKinds } from '../schemas/kinds.ts';
import type { Kind, Original } from '../schemas/kinds.ts';
import type { TranslationWords } from '../schemas/page.ts';
import type { SearchConcept } from '../schemas/search-concept.ts';
import type { Source } from '../schemas/source.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { byUrgency } from './helpline-comparison.ts';
import { pagePath, systemPages, systemPath } from './routes.ts';
import type { SystemPage } from './routes.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import { buildSheet } from './sheet/sheet.ts';
import type { Sheet } from './sheet/sheet.ts';

/** One content page as the site shows it. */
export interface GuidePage {
  kind: Kind;
  id: string;
  locale: Locale;
  /** Path without the host's base. */
  path: string;
  original: Original;
  /** Words in the page's language. */
  words: Original | TranslationWords;
  /** Translated facts, by name; empty for originals. */
  factWords: Record<string, string | string[]>;
  checked: string;
  /** Ids of sources in the order in which their markers stand on the page. */
  citations: string[];
  /** Ids of helplines named in the body. */
  helplines: string[];
  /** Second-level headings of the body, and what stands first under them. */
  sections: Section[];
  /** Paths of this page by language, itself included. */
  alternates: Partial<Record<Locale, string>>;
}

/** A printed sheet and its page; `page.original` is what the sheet's own frontmatter says. */
export interface GuideHandout {
  page: GuidePage;
  handout: Handout;
  /** @throws SheetError when its body holds what the editorial gate refuses */
  readonly sheet: Sheet;
}

/** Everything the pages need, resolved once. */
export interface Guide {
  /** Pages of the guide, without handouts. */
  pages: GuidePage[];
  handouts: GuideHandout[];
  sources: Map<string, Source>;
  helplines: Map<string, Helpline>;
  glossary: GlossaryTerm[];
  figures: Map<string, Figure>;
  /** Things people look for, and words for them. */
  concepts: SearchConcept[];
  everydayWords: EverydayWord[];
  /** What people type in Spanish for a page, besides the aliases of its translation, by `kind/id`. */
  foreignAliases: Map<string, string[]>;
  /** Aliases that search adds, by `kind/id` and language. */
  aliases: (page: GuidePage) => string[];
}

const factSources = (original: Original): string[] => {
  const facts = 'facts' in original ? original.facts : null;
  if ('sources' in original) return original.sources;
  return facts && 'sources' in facts ? facts.sources : [];
};

function citationsOf(
  file: PageFile,
  original: Original,
  words: Original | TranslationWords,
  figures: Map<string, Figure>,
  helplines: Map<string, Helpline>,
): string[] {
  const ids = [
    ...(words.summaryCite ?? []),
    ...(words.keyPoints ?? []).flatMap((point) => point.cite ?? []),
    ...factSources(original),
  ];
  if (file.body) {
    visit(file.body, (node) => {
      if (isComponent(node, 'Cite')) ids.push(...idsOf(node));
      if (isComponent(node, 'People') || isComponent(node, 'Drawing')) ids.push(...idsOf(node, 'cite'));
      if (isComponent(node, 'CompareHelplines'))
        ids.push(...byUrgency([...helplines.values()]).flatMap((line) => line.sources));
      if (isComponent(node, 'Fact')) ids.push(...(figures.get(attribute(node, 'id') ?? '')?.sources ?? []));
    });
  }
  return [...new Set(ids)];
}

/** Addresses of a system page by language. */
export const systemAlternates = (page: SystemPage): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, systemPath(page, locale)])) as Record<Locale, string>;

/**
 * Builds the model.
 * @param corpus content that has passed the editorial gate; pages that do not fit their schema are left out
 */
export function buildGuide(corpus: Corpus): Guide {
  const figures = new Map((corpus.data.figures.value ?? []).map((item) => [item.id, item]));
  const helplines = new Map((corpus.data.helplines.value ?? []).map((item) => [item.id, item]));
  const glossary = corpus.data.glossary.value ?? [];
  const originals = new Map<string, PageFile & { original: Original }>();
  for (const file of corpus.pages) {
    if (file.original) originals.set(`${file.kind}/${file.id}`, file as PageFile & { original: Original });
  }
  const pages = corpus.pages.flatMap((file): GuidePage[] => {
    const source = originals.get(`${file.kind}/${file.id}`);
    const words = file.original ?? file.translation;
    if (!source || !words) return [];
    const { original } = source;
    const area = 'area' in original ? original.area : undefined;
    const twins = corpus.pages.filter(
      (other) => other.kind === file.kind && other.id === file.id && (other.original ?? other.translation),
    );
    const lines: string[] = [];
    if (file.body)
      visit(file.body, (node) => {
        if (isComponent(node, 'Helpline')) lines.push(...idsOf(node));
        if (isComponent(node, 'Helplines')) lines.push(...idsOf(node, 'ids'));
      });
    return [
      {
        kind: file.kind,
        id: file.id,
        locale: file.locale,
        path: pagePath(file.kind, file.id, file.locale, area),
        original,
        words,
        factWords: file.translation?.factWords ?? {},
        checked: words.checked,
        citations: citationsOf(file, original, words, figures, helplines),
        sections: file.body ? sectionsOf(file.body, { locale: file.locale, helplines, figures, glossary }) : [],
        helplines: [...new Set(lines)],
        alternates: Object.fromEntries(
          twins.map((twin) => [twin.locale, pagePath(file.kind, file.id, twin.locale, area)]),
        ),
      },
    ];
  });
  const sources = new Map((corpus.data.sources.value ?? []).map((item) => [item.id, item]));
  const handouts = pages.flatMap((page): GuideHandout[] => {
    const body = corpus.pages.find(
      (file) => file.kind === page.kind && file.id === page.id && file.locale === page.locale,
    )?.body;
    if (page.kind !== 'handouts' || !body) return [];
    const handout = page.original as Handout;
    const words = page.words as Handout | TranslationWords;
    let built: Sheet | undefined;
    return [
      {
        page,
        handout,
        // Built when it is drawn: a mistake in one handout must not take all pages of the dev server down.
        get sheet(): Sheet {
          return (built ??= buildSheet({ ...page, original: handout, words, body, helplines, figures, sources }));
        },
      },
    ];
  });
  const everyday = corpus.data.everydayWords.value ?? [];
  return {
    pages: pages.filter((page) => page.kind !== 'handouts'),
    handouts,
    sources,
    helplines,
    glossary,
    figures,
    concepts: corpus.data.searchConcepts.value ?? [],
    everydayWords: everyday,
    foreignAliases: new Map((corpus.data.aliasesEs.value ?? []).map((item) => [item.page, item.aliases])),
    aliases: (page) => {
      const names = [page.id.replaceAll('-', ' '), page.words.title].map((name) => name.toLowerCase());
      const found = everyday.filter(
        (item) => item.lang === page.locale && names.includes(item.standardTerm.toLowerCase()),
      );
      return [...new Set([...page.words.aliases, ...found.map((item) => item.term)])];
    },
  };
}

/** Pages of one collection in one language, in their order. */
export const pagesOf = (guide: Guide, kind: Kind, locale: Locale): GuidePage[] =>
  guide.pages
    .filter((page) => page.kind === kind && page.locale === locale)
    .sort((a, b) => (a.original.order ?? 99) - (b.original.order ?? 99) || (a.words.title < b.words.title ? -1 : 1));

/** Page by `kind/id` in a language, or null where there is none in that language. */
export const findPage = (guide: Guide, key: string, locale: Locale): GuidePage | null =>
  guide.pages.find((page) => `${page.kind}/${page.id}` === key && page.locale === locale) ?? null;

/** Handouts to print beside a page: those it is the twin of first, then those that name it as related. */
export function handoutsFor(guide: Guide, page: GuidePage): GuideHandout[] {
  const key = `${page.kind}/${page.id}`;
  const own = guide.handouts.filter((item) => item.page.locale === page.locale);
  return [
    ...own.filter((item) => item.handout.twin === key),
    ...own.filter((item) => item.handout.twin !== key && item.handout.related.includes(key)),
  ];
}

/** Languages and system pages as routes, content pages apart. */
export const systemRoutes = (): { page: SystemPage; locale: Locale }[] =>
  locales.flatMap((locale) => systemPages.map((page) => ({ page, locale })));

export { areaKinds, defaultLocale };
