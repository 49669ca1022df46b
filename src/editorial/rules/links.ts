import GithubSlugger from 'github-slugger';
import { attribute, isComponent, placeOf, textOf, visit } from '../../corpus/mdx-body.ts';
import type { Corpus, PageFile } from '../../corpus/corpus.ts';
import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import { glossaryGroupOf, sourceGroupOf } from '../../model/listing-groups.ts';
import { allPaths, areaOf, homePath, pagePath, systemPath, systemPaths } from '../../model/routes.ts';
import { defaultLocale, locales } from '../../settings.ts';
import type { Rule } from '../rule.ts';

const emptyTexts = [
  'here',
  'click here',
  'this',
  'this page',
  'link',
  'read more',
  'more',
  'learn more',
  'aquí',
  'haga clic aquí',
  'leer más',
  'más',
  'este enlace',
];
const builtInAnchors = ['main', 'key-points', 'at-a-glance', 'page-sources', 'page-state', 'read-next'];

/** Anchors of a page: its headings, by the slugs Astro gives them, and those of the layout. */
function anchorsOf(page: PageFile): string[] {
  const slugger = new GithubSlugger();
  const anchors = [...builtInAnchors];
  if (page.body) visit(page.body, (node) => node.type === 'heading' && anchors.push(slugger.slug(textOf(node))));
  return anchors;
}

const nearestAnchor = (wrong: string, known: readonly string[]): string => {
  const near = nearestKey(wrong, known);
  return near ? `did you mean "#${near}"?` : `there are: ${known.slice(0, 20).join(', ')}`;
};

/** Anchors of the pages that list glossary entries and sources, by path. */
function listingAnchors({ data }: Corpus): Map<string, string[]> {
  const anchors = new Map(systemPaths.map((path) => [path, [...builtInAnchors]]));
  for (const locale of locales) {
    for (const entry of data.glossary.value ?? []) {
      const term = entry[locale]?.term;
      if (term !== undefined) anchors.get(systemPath(`glossary/${glossaryGroupOf(term)}`, locale))?.push(entry.id);
    }
    for (const source of data.sources.value ?? [])
      anchors.get(systemPath(`sources/${sourceGroupOf(source)}`, locale))?.push(`source-${source.id}`);
  }
  return anchors;
}

/** Links lead somewhere, in the language of the page, safely, and say where. */
export const links: Rule = {
  id: 'links',
  check({ corpus }) {
    const paths = allPaths(corpus);
    const anchors = new Map(
      corpus.pages.map((page) => [
        pagePath(page.kind, page.id, page.locale, areaOf(corpus.pages, page.kind, page.id)),
        anchorsOf(page),
      ]),
    );
    for (const [path, ids] of listingAnchors(corpus)) anchors.set(path, ids);
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const error = (place: Place, message: string, hint: string): void => {
        problems.push({ rule: 'links', severity: 'error', path: page.path, ...place, message, hint });
      };
      const target = (url: string, place: Place): void => {
        const [path = '', anchor] = url.split('#');
        if (path !== '' && !paths.has(path)) {
          const near = nearestKey(path, [...paths]);
          return error(
            place,
            `no page at ${path}`,
            near ? `did you mean ${near}?` : 'every path starts and ends with a slash',
          );
        }
        const known = path === '' ? anchorsOf(page) : anchors.get(path);
        if (anchor !== undefined && known && !known.includes(anchor))
          error(place, `no "#${anchor}" on ${path || 'this page'}`, nearestAnchor(anchor, known));
      };
      if (!page.body) continue;
      visit(page.body, (node) => {
        if (isComponent(node, 'EnglishLink')) {
          const to = attribute(node, 'to') ?? '';
          if (page.locale === defaultLocale)
            return error(placeOf(node), 'EnglishLink on an English page', 'write a plain link');
          return target(to, placeOf(node));
        }
        if (node.type !== 'link') return;
        const url = node.url ?? '';
        const text = textOf(node).trim().toLowerCase();
        if (emptyTexts.includes(text) || text === '')
          error(placeOf(node), `the link text "${textOf(node)}" does not say where it goes`, 'name the page');
        if (/^javascript:/i.test(url)) return error(placeOf(node), 'a javascript link', 'link to a page');
        if (/^http:/i.test(url)) return error(placeOf(node), 'a link without encryption', 'use https');
        if (/^(https|tel|sms|mailto):/i.test(url)) {
          if (/^(tel|sms):/i.test(url)) error(placeOf(node), 'a telephone number typed in', 'use <Helpline id="…" />');
          return;
        }
        if (!url.startsWith('/') && !url.startsWith('#'))
          return error(placeOf(node), `the address "${url}" is relative`, 'start with a slash');
        const other = locales.find(
          (locale) => locale !== page.locale && locale !== defaultLocale && url.startsWith(homePath(locale)),
        );
        const strays = page.locale !== defaultLocale && url.startsWith('/') && !url.startsWith(homePath(page.locale));
        if (other !== undefined || strays)
          return error(
            placeOf(node),
            `${url} is in another language`,
            strays ? 'link to the translation, or use <EnglishLink to="…">' : 'link to the page in this language',
          );
        target(url, placeOf(node));
      });
    }
    return problems;
  },
};
