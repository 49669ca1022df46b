import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Locale } from '../settings.ts';
import type { Guide, GuidePage } from './guide.ts';
import { findPage } from './guide.ts';
import { glossaryGroupOf } from './listing-groups.ts';
import { systemPath } from './routes.ts';

/** One entry as a page of one language shows it. */
export interface GlossaryEntry {
  id: string;
  /** Part of the glossary it stands in. */
  group: string;
  own: GlossaryTerm['en'];
  /** The entry in the other language, where it has one. */
  twin: GlossaryTerm['en'] | undefined;
  page: GuidePage | null;
  sources: string[];
}

/** Entries of one language in the order of its alphabet. */
export function glossaryEntries(guide: Guide, locale: Locale): GlossaryEntry[] {
  const collator = new Intl.Collator(locale);
  return guide.glossary
    .flatMap((entry): GlossaryEntry[] => {
      const own = entry[locale];
      if (!own) return [];
      return [
        {
          id: entry.id,
          group: glossaryGroupOf(own.term),
          own,
          twin: locale === 'en' ? entry.es : entry.en,
          page: entry.page ? findPage(guide, entry.page, locale) : null,
          sources: entry.sources,
        },
      ];
    })
    .sort((a, b) => collator.compare(a.own.term, b.own.term));
}

/**
 * Address of an entry.
 * @throws when the language has no such entry, which the editorial gate would have said
 */
export function glossaryPath(guide: Guide, id: string, locale: Locale): string {
  const own = guide.glossary.find((entry) => entry.id === id)?.[locale];
  if (!own) throw new Error(`no glossary entry "${id}" in ${locale}`);
  return `${systemPath(`glossary/${glossaryGroupOf(own.term)}`, locale)}#${id}`;
}
