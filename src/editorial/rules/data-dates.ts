import type { Problem } from '../../corpus/problem.ts';
import type { DataName } from '../../schemas/data-files.ts';
import { monthsLater } from '../months-later.ts';
import type { Rule } from '../rule.ts';

/** Months after which a telephone service is called again. */
const helplineMonths = 6;

/** Days in data files do not lie ahead, figures are looked for again in time, and helplines were tried lately. */
export const dataDates: Rule = {
  id: 'data-dates',
  check({ corpus, today }) {
    const problems: Problem[] = [];
    const add = (
      severity: Problem['severity'],
      name: DataName,
      index: number,
      key: string,
      message: string,
      hint: string,
    ): void => {
      const file = corpus.data[name];
      const place = file.locate([file.indexes[index] ?? 0, key]);
      problems.push({ rule: 'data-dates', severity, path: file.path, ...place, message, hint });
    };
    const ahead = (name: DataName, index: number, key: string, day: string | null): void => {
      // A date may be known to the year or month only: "2027" lies ahead of any day in 2026.
      if (day !== null && day > today.slice(0, day.length))
        add('error', name, index, key, `${key} ${day} is in the future`, `today is ${today}`);
    };
    (corpus.data.sources.value ?? []).forEach(({ accessed, published }, index) => {
      ahead('sources', index, 'accessed', accessed);
      ahead('sources', index, 'published', published);
    });
    (corpus.data.redirects.value ?? []).forEach(({ since }, index) => ahead('redirects', index, 'since', since));
    (corpus.data.figures.value ?? []).forEach(({ id, recheckBy }, index) => {
      if (recheckBy >= today) return;
      const message = `a newer number for "${id}" should have been looked for by ${recheckBy}`;
      add('error', 'figures', index, 'recheckBy', message, 'look for it, then move recheckBy');
    });
    (corpus.data.helplines.value ?? []).forEach(({ id, checked }, index) => {
      ahead('helplines', index, 'checked', checked);
      if (monthsLater(checked, helplineMonths) >= today) return;
      const message = `"${id}" was last checked on ${checked}, more than ${helplineMonths} months ago`;
      add('warning', 'helplines', index, 'checked', message, 'hold it against its sources again, then move checked');
    });
    return problems;
  },
};
