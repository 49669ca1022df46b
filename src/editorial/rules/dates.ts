import type { Problem } from '../../corpus/problem.ts';
import { monthsLater } from '../months-later.ts';
import type { Rule } from '../rule.ts';

const subjectsLookedAtTwiceAYear = ['law', 'cost', 'programs', 'supply'];

/** Dates of a page follow each other, none lies ahead but the next check, and that is neither past nor too far. */
export const dates: Rule = {
  id: 'dates',
  check({ corpus, today }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const error = (key: string, message: string, hint: string): void => {
        problems.push({ rule: 'dates', severity: 'error', path: page.path, ...page.locate([key]), message, hint });
      };
      const checked = page.original?.checked ?? page.translation?.checked;
      if (checked !== undefined && checked > today)
        error('checked', `checked on ${checked}, which is in the future`, `today is ${today}`);
      if (!page.original) continue;
      const { written, recheckBy, subject } = page.original;
      const start = page.original.checked;
      if (written > today) error('written', `written on ${written}, which is in the future`, `today is ${today}`);
      if (start < written)
        error(
          'checked',
          `checked on ${start}, before it was written on ${written}`,
          'a page is checked when or after it is written',
        );
      if (recheckBy < today)
        error(
          'recheckBy',
          `should have been checked again by ${recheckBy}`,
          'hold its facts against their sources, then move checked and recheckBy',
        );
      const months = subjectsLookedAtTwiceAYear.includes(subject) ? 6 : 12;
      const limit = monthsLater(start, months);
      if (recheckBy > limit)
        error(
          'recheckBy',
          `${recheckBy} is more than ${months} months after the last check`,
          `${limit} at the latest for a page about ${subject}`,
        );
    }
    return problems;
  },
};
