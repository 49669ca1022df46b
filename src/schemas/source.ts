import { z } from 'astro/zod';
import { httpsUrl, isoDate, partialDate, slug } from './primitives.ts';

/** A document the guide rests on. Only kinds a nurse could be handed. */
export const source = z.strictObject({
  /** Name by which pages cite it, such as `cdc-naloxone-2024`. */
  id: slug,
  /** Title as published. */
  title: z.string().min(3),
  /** Who published it; for a study, the journal. */
  organization: z.string().min(2),
  /** Address of the document itself, https only. */
  url: httpsUrl,
  /** When it was published or last changed, in quotes: "2024", "2024-02" or "2024-02-01"; null only when the document does not say. */
  published: partialDate.nullable(),
  /** What kind of document it is. */
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
