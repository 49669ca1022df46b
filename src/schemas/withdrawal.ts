import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { slug } from './primitives.ts';

/** A withdrawal topic. */
export const withdrawal = z.strictObject({
  ...pageFields,
  /** How the page stands among the others of its area. */
  facts: z.strictObject({
    /** Which question of withdrawal the page answers; indexes are grouped by it. */
    stage: z.enum(['before', 'during', 'danger', 'treatment', 'after']),
    /** Opioids whose withdrawal is drawn on the page, in order; empty for none. */
    timeline: z.array(slug),
  }),
});
