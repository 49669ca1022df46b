import { z } from 'astro/zod';
import { httpsUrl, isoDate, partialDate, slug } from './primitives.ts';

/** A document the guide rests on. Only kinds a nurse could be handed. */
export const source = z.strictObject({
  id: slug,
  /** Title as published. */
  title: z.string().min(3),
  /** Who published it; for a study, the journal. */
  organization: z.string().min(2),
  url: httpsUrl,
  /** When it was published or last changed; null only when the document does not say. */
  published: partialDate.nullable(),
  kind: z.enum([
    'guideline',
    'law',
    'regulation',
    'label',
    'systematic-review',
    'study',
    'statistics',
    'agency-page',
    'organization-page',
  ]),
  /** Day it was last read. */
  accessed: isoDate,
});
export type Source = z.infer<typeof source>;
