import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { httpsUrl, slug, texts } from './primitives.ts';

/** Whether a kind of meeting exists. */
export const meeting = z.enum(['yes', 'some', 'no', 'unknown']);

/** A mutual support group. */
export const supportGroup = z.strictObject({
  ...pageFields,
  /** Null on pages that are about several groups. */
  facts: z
    .strictObject({
      /** People with opioid use disorder themselves, their families, or both. */
      audience: z.enum(['self', 'family', 'both']),
      /** What the group rests on. */
      basis: z.enum(['spiritual', 'faith', 'secular', 'mixed']),
      /** The basis in a few words, such as "12 steps, a higher power as you understand it". */
      basisNote: z.string(),
      /** How the group sees treatment medicine. */
      medicationStance: z.enum(['welcomes', 'supports', 'neutral-varies', 'discourages', 'unknown', 'not-applicable']),
      /** What that means at a meeting, one sentence. */
      medicationNote: z.string(),
      online: meeting,
      inPerson: meeting,
      /** What it costs, in words. */
      cost: z.string(),
      /** Languages of meetings. */
      languages: texts,
      /** The group's own site. */
      website: httpsUrl,
      /** How to find a meeting, one sentence. */
      howToFind: z.string(),
      /** Sources of these facts. */
      sources: z.array(slug).min(1),
    })
    .nullable(),
});
