import { expect, test } from 'vitest';
import { guidePath, frontmatter, places } from '../fixture.ts';
import { reviewState } from './review-state.ts';

const check = (review: string): string[] =>
  places(reviewState, {
    [guidePath]: frontmatter({ review }),
    'content/policy/review.yaml': 'reviewers: [{id: r-lee, name: R. Lee, role: nurse}]\n',
  });

test.each([
  ['sources checked', '{state: sources-checked}', []],
  ['a named reviewer', '{state: clinician-reviewed, reviewer: r-lee, on: 2026-11-20}', []],
  ['a reviewer nobody knows', '{state: clinician-reviewed, reviewer: r-li, on: 2026-11-20}', ['10:37']],
  ['a review to come', '{state: clinician-reviewed, reviewer: r-lee, on: 2026-11-25}', ['10:54']],
])('%s', (_name, review, expected) => {
  expect(check(review)).toEqual(expected.map((place) => `${guidePath}:${place}`));
});
