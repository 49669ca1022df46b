import type { Source } from '../schemas/source.ts';
import type { Locale } from '../settings.ts';
import type { Guide } from './guide.ts';

/** A source and the pages of one language that rest on it, both by name. */
export interface SourceUse {
  source: Source;
  pages: { path: string; title: string }[];
}

/** Every source in order of its publisher, with the pages that cite it. */
export function sourceUse(guide: Guide, locale: Locale): SourceUse[] {
  const key = (source: Source): string => `${source.organization} ${source.title}`.toLowerCase();
  return [...guide.sources.values()]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((source) => ({
      source,
      pages: guide.pages
        .filter((page) => page.locale === locale && page.citations.includes(source.id))
        .map((page) => ({ path: page.path, title: page.words.title })),
    }));
}
