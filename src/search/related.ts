import type { Answers } from './rank.ts';
import type { IndexedHelpline, IndexedSheet, SmallIndex } from './small-index.ts';

/** What is offered beside one result. */
export interface Related {
  helplines: IndexedHelpline[];
  sheet: IndexedSheet | null;
}

/** Helplines stand beside the first result alone; more would be a wall of numbers above the next answer. */
const mostHelplines = 2;
/** Results that offer a sheet, from the first. */
const withSheet = 3;

/**
 * Helplines and sheets of the first results. Nothing is offered twice, nor what already stands above the results.
 * @param shown numbers in the emergency box, digits only
 */
export function relatedTo(
  { pages, helplines }: Pick<Answers, 'pages' | 'helplines'>,
  index: Pick<SmallIndex, 'helplines' | 'sheets'>,
  shown: readonly string[],
): Related[] {
  const numbers = new Set([...shown, ...helplines.map(numberOf)]);
  const sheets = new Set<IndexedSheet>();
  return pages.map(({ page }, place) => {
    const lines = place > 0 ? [] : page.n.flatMap((position) => index.helplines[position] ?? []);
    const sheet = place >= withSheet ? undefined : index.sheets[page.p[0] ?? -1];
    const fresh = sheet !== undefined && !sheets.has(sheet);
    if (fresh) sheets.add(sheet);
    return {
      helplines: lines.filter((line) => numberOf(line) !== '' && !numbers.has(numberOf(line))).slice(0, mostHelplines),
      sheet: fresh ? sheet : null,
    };
  });
}

/** Number of a helpline as digits, or '' when it has none. */
const numberOf = ({ phone, text }: IndexedHelpline): string => (phone ?? text ?? '').replace(/\D/g, '');
