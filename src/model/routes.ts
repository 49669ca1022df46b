import { areaKinds } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { shortPath } from './sheet/address.ts';
import { glossaryGroups, sourceGroups } from './listing-groups.ts';

/** Path of a locale's home: `/` or `/es/`. Paths here never carry the base path of the host. */
export const homePath = (locale: Locale): string => (locale === defaultLocale ? '/' : `/${locale}/`);

/**
 * Public path of a content page.
 * @param area area of a guide; a guide whose id is its area is the area's first page, and `site` guides stand at the top
 */
export function pagePath(kind: Kind, id: string, locale: Locale, area?: string): string {
  const home = homePath(locale);
  if (kind !== 'guides') return `${home}${kind}/${id}/`;
  return area === undefined || area === 'site' || area === id ? `${home}${id}/` : `${home}${area}/${id}/`;
}

/** Pages that exist in every language without a content file of their own. */
export const systemPages: readonly string[] = [
  '',
  ...areaKinds,
  'a-to-z',
  'glossary',
  ...glossaryGroups.map((group) => `glossary/${group}`),
  'sources',
  ...sourceGroups.map((group) => `sources/${group.slug}`),
  'search',
  'handouts',
];
/** Name of such a page: its path without language and slashes around it. */
export type SystemPage = string;

/** Path of a system page: `''` is the home. */
export const systemPath = (page: SystemPage, locale: Locale): string =>
  `${homePath(locale)}${page === '' ? '' : `${page}/`}`;

/** Paths of all system pages in all languages. */
export const systemPaths: string[] = locales.flatMap((locale) => systemPages.map((page) => systemPath(page, locale)));

/** What routes need to know of a page file. */
export interface RoutedPage {
  kind: Kind;
  id: string;
  locale: Locale;
  data: Record<string, unknown>;
}

/** Area of a guide, taken from its original, since translations carry words only. */
export function areaOf(pages: readonly RoutedPage[], kind: Kind, id: string): string | undefined {
  if (kind !== 'guides') return undefined;
  const original = pages.find((page) => page.kind === kind && page.id === id && page.locale === defaultLocale);
  const area = original?.data['area'];
  return typeof area === 'string' ? area : undefined;
}

/** Every public path of the site, the short addresses of handouts included. */
export function allPaths(corpus: { pages: readonly RoutedPage[] }): Set<string> {
  const own = corpus.pages.map((page) =>
    pagePath(page.kind, page.id, page.locale, areaOf(corpus.pages, page.kind, page.id)),
  );
  const short = corpus.pages
    .filter((page) => page.kind === 'handouts')
    .map((page) => `${shortPath(page.id, page.locale)}/`);
  return new Set([...systemPaths, ...own, ...short]);
}

/** Puts the host's base path before a root-relative path: `/a/` with base `/guide/` gives `/guide/a/`. */
export const withBase = (path: string, base: string): string => base + path.replace(/^\//, '');
