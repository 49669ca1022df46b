import { z } from 'astro/zod';
import { pageFields } from './page.ts';

/** Areas of the guide that are not one of the five collections; `site` pages stand at the top level. */
export const guideArea = z.enum([
  'overdose',
  'get-help',
  'family',
  'therapy',
  'paying',
  'rights',
  'safety',
  'recovery',
  'basics',
  'site',
]);

/** Everything else people need. */
export const guide = z.strictObject({
  ...pageFields,
  /** First part of the address. A guide whose id equals its area is that area's first page. */
  area: guideArea,
});
