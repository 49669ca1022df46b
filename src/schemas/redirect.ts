import { z } from 'astro/zod';
import { isoDate } from './primitives.ts';

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'a path such as /opioids/fentanyl/');

/** An address that moved. */
export const redirect = z.strictObject({ from: path, to: path, since: isoDate, why: z.string().min(5) });
export type Redirect = z.infer<typeof redirect>;
