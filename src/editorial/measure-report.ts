import { locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import type { Measure, PageLevel } from './measure.ts';

/** How many of the hardest pages are named. */
const named = 10;

const labels: Record<Locale, readonly [string, string]> = {
  en: ['grade, everything counted', 'grade, must-keep terms as two syllables'],
  es: ['INFLESZ, must-keep terms as two syllables', 'Fernández-Huerta, counted the same way'],
};

/** Middle value of a list; the mean of the two middle ones when their number is even. 0 for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? 0 : ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function levelLines(locale: Locale, levels: readonly PageLevel[]): string[] {
  const [first, second] = labels[locale];
  return [
    `Reading level, ${locale}: ${levels.length} pages long enough to measure`,
    `  median ${median(levels.map((level) => level.first)).toFixed(1)}  ${first}`,
    `  median ${median(levels.map((level) => level.second)).toFixed(1)}  ${second}`,
    '  hardest:',
    ...levels
      .slice(0, named)
      .map(
        (level) => `    ${level.first.toFixed(1).padStart(5)} ${level.second.toFixed(1).padStart(5)}  ${level.path}`,
      ),
  ];
}

/** The measure as lines of text. */
export function measureReport(measure: Measure): string {
  const share = measure.statements === 0 ? 0 : (100 * measure.citedStatements) / measure.statements;
  const each = (counts: Record<Locale, number>): string =>
    locales.map((locale) => `${counts[locale]} ${locale}`).join(', ');
  return [
    `Pages: ${each(measure.pages)}`,
    `Words: ${each(measure.words)}`,
    `Citations: ${measure.citations}`,
    `Sources: ${measure.sourcesUsed} used, ${measure.sourcesUnused.length} not`,
    `Statements of fact: ${measure.statements}, of which ${share.toFixed(0)} of 100 stand in a cited block or right before one`,
    ...locales.flatMap((locale) => levelLines(locale, measure.levels[locale])),
    ...(measure.sourcesUnused.length > 0
      ? ['Sources that nothing cites:', `  ${measure.sourcesUnused.join(' ')}`]
      : []),
  ].join('\n');
}
