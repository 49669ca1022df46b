import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { pageKey } from './primitives.ts';

/** A printed sheet. */
export const handout = z.strictObject({
  ...pageFields,
  /** The page that says the same at length. */
  twin: pageKey,
  /** Sides of paper. */
  sides: z.union([z.literal(1), z.literal(2)]),
  /** Who it is handed to. */
  audience: z.enum(['person', 'family', 'both', 'staff']),
});
