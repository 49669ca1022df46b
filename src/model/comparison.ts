import type { AreaKind, Kind } from '../schemas/kinds.ts';
import type { Locale } from '../settings.ts';
import type { Strings } from '../ui/strings.ts';
import { glanceRows } from './glance.ts';
import { pagesOf } from './guide.ts';
import type { Guide, GuidePage } from './guide.ts';

/** Rows of facts by which a reader may narrow a comparison: few values, each in several pages. */
const filterLabels: Partial<Record<Kind, (keyof Strings)[]>> = {
  opioids: ['glanceClass', 'glanceMedicalUse'],
  medications: ['glanceKind', 'glanceWhere'],
  programs: ['glanceMedicines', 'glanceWhoPays'],
  'support-groups': ['glanceAudience', 'glanceBasis', 'glanceStance', 'glanceOnline'],
} satisfies Partial<Record<AreaKind, (keyof Strings)[]>>;

/** What one row says in one column. */
export interface ComparedCell {
  /** Paragraphs; those with an address are links. */
  items: { text: string; href?: string }[];
  /** What readers choose to find the row by this column, where that is not what its paragraphs say. */
  choices?: string[];
  /** Set when the text is in another language than the page. */
  lang?: 'en';
}

/** One thing in a comparison. */
export interface ComparedRow {
  name: string;
  /** Its page, where it has one. */
  page?: GuidePage;
  /** Ids of the sources of the row, where no page of its own names them. */
  sources?: string[];
  /** Its facts in the order of the columns; null where it has none. */
  cells: (ComparedCell | null)[];
}

/** Things of one kind side by side. */
export interface Comparison {
  /** Keys of the column headings in src/ui. */
  labels: (keyof Strings)[];
  /** Columns by which it can be narrowed. */
  filters: (keyof Strings)[];
  rows: ComparedRow[];
}

/**
 * Lays the pages of a kind side by side. A language shows English rows, marked as such, until its own pages
 * exist: comparing needs all of them.
 */
export function comparison(guide: Guide, kind: Kind, locale: Locale, words: Strings): Comparison {
  const found = pagesOf(guide, kind, 'en').flatMap((english) => {
    const own = guide.pages.find((other) => other.kind === kind && other.id === english.id && other.locale === locale);
    const rows = glanceRows({ ...english, factWords: own?.factWords ?? {}, locale }, words).filter(
      (row) => row.compared,
    );
    return rows.length > 0 ? [{ page: own ?? english, rows }] : [];
  });
  const labels = [...new Set(found.flatMap(({ rows }) => rows.map((row) => row.label)))];
  return {
    labels,
    filters: (filterLabels[kind] ?? []).filter((label) => labels.includes(label)),
    rows: found.map(({ page, rows }) => ({
      name: page.words.title,
      page,
      cells: labels.map((label) => {
        const row = rows.find((item) => item.label === label);
        return row ? { items: row.items.map((text) => ({ text })), ...(row.lang ? { lang: row.lang } : {}) } : null;
      }),
    })),
  };
}
