import { z } from 'astro/zod';
import { httpsUrl, isoDate, localized, phone, slug } from './primitives.ts';

/** What lines help with; the comparison of helplines stands in this order, the most urgent first. */
export const helplineTopics = [
  'emergency',
  'crisis',
  'using-alone',
  'poison',
  'treatment',
  'supplies',
  'family',
  'youth',
  'veterans',
  'pregnancy',
  'lgbtq',
  'violence',
  'everyday',
  'insurance',
  'rights',
] as const;

/** A service people call, text or write to. */
export const helpline = z.strictObject({
  id: slug,
  name: localized,
  /** What it helps with, the main thing first. */
  topics: z.array(z.enum(helplineTopics)).min(1),
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
  /** Whether it means to answer at any hour, or is a site that is always open; `hours` names the gaps. */
  dayAndNight: z.boolean(),
  /** Languages it answers in. */
  languages: localized,
  /** The same for choosing: languages in which people are helped, a part of the service included. */
  answersIn: z.array(z.enum(['english', 'spanish', 'interpreters'])).min(1),
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
