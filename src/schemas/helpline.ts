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
  /** Name by which pages call it, such as `us-988`. */
  id: slug,
  /** Name that callers know. */
  name: localized,
  /** What it helps with, the main thing first. */
  topics: z.array(z.enum(helplineTopics)).min(1),
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
  /** Whether it means to answer at any hour, or is a site that is always open; `hours` names the gaps. */
  dayAndNight: z.boolean(),
  /** Languages it answers in. */
  languages: localized,
  /** The same for choosing: languages in which people are helped, a part of the service included. */
  answersIn: z.array(z.enum(['english', 'spanish', 'interpreters'])).min(1),
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
