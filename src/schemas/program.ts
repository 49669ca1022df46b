import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { slug, texts } from './primitives.ts';

/** A kind of treatment program. */
export const program = z.strictObject({
  ...pageFields,
  /** Null on pages that are about several programs. */
  facts: z
    .strictObject({
      /** Other names people hear. */
      alsoCalled: texts,
      /** Where it stands among the kinds of care. */
      group: z.enum(['medication', 'detox', 'outpatient', 'hospital', 'residential', 'housing', 'special', 'online']),
      /** ASAM Criteria level, fourth edition unless stated; null when it has none. */
      level: z.string().nullable(),
      /** Hours a week, in words. */
      hours: z.string(),
      /** Usual length, in words; there is no fixed length of treatment. */
      length: z.string(),
      /** Medicines for opioid use disorder that this kind of program gives. */
      medicines: z.array(z.enum(['methadone', 'buprenorphine', 'naltrexone'])),
      /** What to know about medicine here, one sentence. */
      medicineNote: z.string(),
      /** Who usually pays. */
      whoPays: texts,
      /** Who it is for. */
      whoItsFor: texts,
      /** What happens on the first visit, one or two sentences. */
      firstVisit: z.string(),
      /** Questions to ask before joining. */
      questionsToAsk: texts,
      /** Signs of a program to avoid. */
      redFlags: texts,
      /** Sources of these facts. */
      sources: z.array(slug).min(1),
    })
    .nullable(),
});
