import type { PageFile } from '../../corpus/corpus.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Range } from '../../schemas/primitives.ts';
import type { Rule } from '../rule.ts';

const isRange = (value: unknown): value is Range =>
  value !== null && typeof value === 'object' && 'min' in value && 'max' in value;

const factsOf = (page: PageFile): Record<string, unknown> =>
  page.original && 'facts' in page.original && page.original.facts ? page.original.facts : {};

/** Facts in hours or days that must not come after each other the wrong way round; hours of a day: 24. */
const inOrder = [
  { before: 'withdrawalOnsetHours', after: 'withdrawalPeakHours', beforeHours: 1, afterHours: 1 },
  { before: 'withdrawalPeakHours', after: 'withdrawalDays', beforeHours: 1, afterHours: 24 },
] as const;

/** A range runs from its lowest to its highest value; withdrawal starts before it peaks, and peaks before it ends. */
export const ranges: Rule = {
  id: 'ranges',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const facts = factsOf(page);
      const error = (keys: string[], message: string, hint: string): void => {
        const place = page.locate(['facts', ...keys]);
        problems.push({ rule: 'ranges', severity: 'error', path: page.path, ...place, message, hint });
      };
      for (const [name, value] of Object.entries(facts))
        if (isRange(value) && value.min > value.max)
          error(
            [name],
            `${name} runs from ${value.min} down to ${value.max}`,
            'min is the lowest value, max the highest',
          );
      for (const { before, after, beforeHours, afterHours } of inOrder) {
        const first = facts[before];
        const second = facts[after];
        if (!isRange(first) || !isRange(second)) continue;
        if (first.min * beforeHours <= second.min * afterHours && first.max * beforeHours <= second.max * afterHours)
          continue;
        error(
          [after],
          `${after} (${second.min} to ${second.max}) comes before ${before} (${first.min} to ${first.max})`,
          'hold both against the sources',
        );
      }
    }
    return problems;
  },
};
