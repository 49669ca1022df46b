import { z } from 'astro/zod';
import { httpsUrl, isoDate, localized, phone, slug } from './primitives.ts';

/** A service people call, text or write to. */
export const helpline = z.strictObject({
  /** Name by which pages call it, such as `us-988`. */
  id: slug,
  /** Name that callers know. */
  name: localized,
  /** What it is for; lists of helplines are grouped by it. */
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
  /** Number to call, in quotes: '800-662-4357'. */
  phone: phone.nullable(),
  /** Number to text, in quotes. */
  text: phone.nullable(),
  /** Word to send in the first text. */
  textWord: localized.nullable(),
  /** Address of the chat, https only. */
  chat: httpsUrl.nullable(),
  /** When it answers. */
  hours: localized,
  /** Languages it answers in. */
  languages: localized,
  /** How deaf and hard-of-hearing people reach it. */
  tty: localized.nullable(),
  /** What it costs. */
  cost: localized,
  /** What happens when you call. */
  whatHappens: localized,
  /** Who learns about the call. */
  privacy: localized.nullable(),
  /** Its own site. */
  website: httpsUrl.nullable(),
  /** Ids from sources.yaml of what the entry says. */
  sources: z.array(slug).min(1),
  /** Day the entry was last held against its sources. */
  checked: isoDate,
});
export type Helpline = z.infer<typeof helpline>;
