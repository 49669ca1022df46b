import { helplineTopics } from '../schemas/helpline.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Localized } from '../schemas/primitives.ts';
import type { Locale } from '../settings.ts';
import { word } from '../ui/strings.ts';
import type { Strings } from '../ui/strings.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { helplineWays } from './helpline-ways.ts';

/** Lines by their main topic, emergencies first; lines of one topic stay in the order given. */
export function byUrgency(lines: readonly Helpline[]): Helpline[] {
  const place = (line: Helpline): number => helplineTopics.findIndex((topic) => topic === line.topics[0]);
  return [...lines].sort((a, b) => place(a) - place(b));
}

/** Short texts as sentences one after the other: "Free. Confidential." */
const sentences = (texts: readonly (Localized | null)[], locale: Locale): string =>
  texts.flatMap((text) => (text ? [text[locale].replace(/\.?$/, '.')] : [])).join(' ');

/**
 * Lays helplines side by side, the most urgent first. Hours and languages are shown in the line's own words, and
 * chosen by what the data say of them.
 */
export function helplineComparison(lines: readonly Helpline[], locale: Locale, words: Strings): Comparison {
  const named = (kind: string, keys: readonly string[]): string[] => keys.map((key) => word(words, `${kind}.${key}`));
  const row = (line: Helpline): ComparedRow => {
    const ways = helplineWays(line, locale, words);
    // A site to read is a way to get help only where nobody can be reached.
    const direct = ways.some(({ way }) => way !== 'website') ? ways.filter(({ way }) => way !== 'website') : ways;
    const topics = named('helplineTopic', line.topics);
    return {
      name: line.name[locale],
      sources: line.sources,
      cells: [
        { items: [{ text: line.forWhom[locale] }, { text: topics.join(' · ') }], choices: topics },
        {
          items: [...direct, ...(line.tty ? [{ text: `${words.tty}: ${line.tty[locale]}` }] : [])],
          choices: named(
            'way',
            direct.map(({ way }) => way),
          ),
        },
        { items: [{ text: line.whatHappens[locale] }, { text: sentences([line.cost, line.privacy], locale) }] },
        {
          items: [{ text: line.hours[locale] }],
          choices: [line.dayAndNight ? words.dayAndNight : words.setHours],
        },
        { items: [{ text: line.languages[locale] }], choices: named('answersIn', line.answersIn) },
      ],
    };
  };
  return {
    labels: ['helplineFor', 'helplineReach', 'whatHappens', 'hours', 'languages'],
    filters: ['helplineFor', 'helplineReach', 'hours', 'languages'],
    rows: byUrgency(lines).map(row),
  };
}
