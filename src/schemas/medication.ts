import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { slug, texts } from './primitives.ts';

/** One form a medicine is sold in. */
export const medicationForm = z.strictObject({
  /** Plain name: "film or tablet under the tongue". */
  name: z.string(),
  /** Brand names still sold in the United States. */
  brands: texts,
  /** How often it is taken, in words. */
  howOften: z.string(),
});

/** A medicine for opioid use disorder, overdose or withdrawal. */
export const medication = z.strictObject({
  ...pageFields,
  /** Null on pages that are about several medicines. */
  facts: z
    .strictObject({
      /** How it acts. */
      kind: z.enum(['full-agonist', 'partial-agonist', 'antagonist', 'overdose-reversal', 'symptom-relief']),
      /** Whether the medicine is itself an opioid. */
      isOpioid: z.boolean(),
      /** Forms it is sold in. */
      forms: z.array(medicationForm).min(1),
      /** Where people get it. */
      dispensedAt: z
        .array(
          z.enum([
            'opioid-treatment-program',
            'pharmacy-with-prescription',
            'clinic',
            'hospital',
            'over-the-counter',
            'community-program',
            'telehealth',
          ]),
        )
        .min(1),
      /** What must be true before the first dose, one or two sentences. */
      beforeFirstDose: z.string(),
      /** What happens to overdose risk when it is stopped, one sentence. */
      afterStopping: z.string(),
      /** What it costs and who helps, one sentence. */
      cost: z.string(),
      /** Sources of these facts. */
      sources: z.array(slug).min(1),
    })
    .nullable(),
});
