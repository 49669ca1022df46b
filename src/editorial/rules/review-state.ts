import { wordsOf } from '../../corpus/corpus.ts';
import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** No page claims a review by someone whom policy/review.yaml does not name, or one that has not happened yet. */
export const reviewState: Rule = {
  id: 'review-state',
  check({ corpus, today }) {
    const known = (corpus.data.review.value?.reviewers ?? []).map((reviewer) => reviewer.id);
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      const review = wordsOf(page)?.review;
      if (review?.state !== 'clinician-reviewed') continue;
      const error = (key: string, message: string, hint: string): void => {
        const place = page.locate(['review', key]);
        problems.push({ rule: 'review-state', severity: 'error', path: page.path, ...place, message, hint });
      };
      if (!known.includes(review.reviewer)) {
        const near = nearestKey(review.reviewer, known);
        error(
          'reviewer',
          `no reviewer "${review.reviewer}" in content/policy/review.yaml`,
          near ? `did you mean "${near}"?` : 'add who read it, or write state: sources-checked',
        );
      }
      if (review.on > today) error('on', `reviewed on ${review.on}, which is in the future`, `today is ${today}`);
    }
    return problems;
  },
};
