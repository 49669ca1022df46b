import { z } from 'astro/zod';
import { httpsUrl, isoDate, localized, phone, slug } from './primitives.ts';

/** A service people call, text or write to. */
export const helpline = z.strictObject({
  id: slug,
  name: localized,
  category: z.enum([
    'emergency',
    'crisis',
    'overdose',
    'treatment',
    'poison',
    'veterans',
    'youth',
    'family',
    'violence',
    'community',
    'safety',
    'pregnancy',
    'rights',
    'coverage',
    'finder',
  ]),
  /** Who it is for. */
  forWhom: localized,
  /** Number to call, or null. */
  phone: phone.nullable(),
  /** Number to text, or null. */
  text: phone.nullable(),
  /** Word to send in the first text, by language, or null. */
  textWord: localized.nullable(),
  /** Address of the chat, or null. */
  chat: httpsUrl.nullable(),
  /** When it answers. */
  hours: localized,
  /** Languages it answers in. */
  languages: localized,
  /** How deaf and hard-of-hearing people reach it, or null. */
  tty: localized.nullable(),
  /** What it costs. */
  cost: localized,
  /** What happens when you call. */
  whatHappens: localized,
  /** Who learns about the call. */
  privacy: localized.nullable(),
  website: httpsUrl.nullable(),
  /** Ids of sources. */
  sources: z.array(slug).min(1),
  /** Day the entry was last held against its sources. */
  checked: isoDate,
});
export type Helpline = z.infer<typeof helpline>;
