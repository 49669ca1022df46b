import { z } from 'astro/zod';
import { slug } from './primitives.ts';

/** policy/review.yaml: the people whose names may stand under a page. */
export const reviewPolicy = z.strictObject({
  reviewers: z.array(z.strictObject({ id: slug, name: z.string(), role: z.string() })),
});
export type ReviewPolicy = z.infer<typeof reviewPolicy>;
