import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { range, slug, texts } from './primitives.ts';

/** One opioid: where it comes from, what it is sold as, and what its withdrawal is like. */
export const opioid = z.strictObject({
  ...pageFields,
  /** Null on pages that are about several opioids. */
  facts: z
    .strictObject({
      /** From the poppy, changed from a poppy opiate, or made without the poppy; plant for kratom. */
      class: z.enum(['natural', 'semi-synthetic', 'synthetic', 'plant']),
      /** Where it comes from, one short sentence. */
      origin: z.string(),
      /** Legal medical use in the United States in a few words, or null when there is none. */
      medicalUse: z.string().nullable(),
      /** Federal schedule: I to V, or words when it varies. */
      schedule: z.string(),
      /** Forms and ways of use people meet. */
      forms: texts,
      /** Names on packages. */
      brandNames: texts,
      /** Names in the street, shown in quotation marks. */
      streetNames: texts,
      /** Hours one use lasts. */
      durationHours: range.nullable(),
      /** Hours from the last use to the first signs of withdrawal. */
      withdrawalOnsetHours: range.nullable(),
      /** Hours from the last use to the worst of withdrawal. */
      withdrawalPeakHours: range.nullable(),
      /** Days until the worst of withdrawal is over. */
      withdrawalDays: range.nullable(),
      /** What makes this one dangerous, one sentence. */
      specialDanger: z.string(),
      /** Sources of these facts. */
      sources: z.array(slug).min(1),
    })
    .nullable(),
});
