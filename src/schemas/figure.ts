import { z } from 'astro/zod';
import { isoDate, localized, slug } from './primitives.ts';

/** A number that ages. Prose names it with `<Fact id="…" />`; nobody types it twice. */
export const figure = z.strictObject({
  /** Name by which prose calls it, such as `us-deaths-2024`. */
  id: slug,
  /** What is counted, for editors. */
  what: z.string(),
  /** The number itself. */
  value: z.number(),
  /** Unit of the value. */
  unit: z.string(),
  /** The number as it stands in a sentence, by language: "about 80,000". */
  shown: localized,
  /** Year or period it is for, in quotes: "2024". */
  period: z.string(),
  /** Ids from sources.yaml. */
  sources: z.array(slug).min(1),
  /** Day by which a newer number must be looked for. */
  recheckBy: isoDate,
});
export type Figure = z.infer<typeof figure>;
