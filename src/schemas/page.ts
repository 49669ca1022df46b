import { z } from 'astro/zod';
import { isoDate, pageKey, slug, texts } from './primitives.ts';

/** How soon a reader may need to act; urgent pages have tighter reading limits. */
export const urgency = z.enum(['urgent', 'soon', 'routine']);

/**
 * What a page is about, which decides how long its facts may stand before they are looked at again
 * (12 months; 6 for law, cost, programs and supply) and whether claims need citations (all but site).
 */
export const subject = z.enum(['health', 'law', 'cost', 'programs', 'supply', 'site']);

/** Headings under which an area's first page lists its pages, in this order; withdrawal pages use `facts.stage`. */
export const sections = [
  'basics',
  'each-opioid',
  'street-supply',
  'risks',
  'choosing',
  'methadone',
  'buprenorphine',
  'other-medicines',
  'life-on-medicine',
  'ways-to-get-medicine',
  'levels',
  'for-your-situation',
  'groups',
  'family-groups',
] as const;

/** One line of the key points box, with the sources of what it says. */
export const keyPoint = z.strictObject({
  /** One sentence. */
  text: z.string().min(1),
  /** Ids from sources.yaml. Left out only when the point makes no claim of fact. */
  cite: z.array(slug).optional(),
});

/** What review a page had. Nothing but these two states exists. */
export const review = z.discriminatedUnion('state', [
  /** The facts were held against their sources; no clinician has read it. */
  z.strictObject({ state: z.literal('sources-checked') }),
  /** A clinician named in policy/review.yaml has read it. */
  z.strictObject({ state: z.literal('clinician-reviewed'), reviewer: slug, on: isoDate }),
]);

/** A finding an editor has decided to let stand. An unused one is an error. */
export const suppression = z.strictObject({
  /** Id of the rule, such as `language`. */
  rule: slug,
  /** Text that the finding must contain. */
  match: z.string().min(1),
  /** Why it may stand. */
  reason: z.string().min(10),
});

/** Words that every page has in every language. */
export const pageWords = {
  /** Page title, the reader's words, up to 70 characters. */
  title: z.string().min(3).max(70),
  /** One paragraph that answers the title; also the description that search engines show. */
  summary: z.string().min(40).max(320),
  /** Sources of the summary, if it states facts with numbers. */
  summaryCite: z.array(slug).optional(),
  /** What people type when they look for this page, slang and misspellings included. Never shown. */
  aliases: texts,
  /** Two to seven points for the box at the top; pages under 300 words may do without. */
  keyPoints: z.array(keyPoint).max(7).optional(),
  /** Findings let stand, each with its reason. */
  suppress: z.array(suppression).optional(),
};

/** Fields of every page in the original language. */
export const pageFields = {
  ...pageWords,
  urgency,
  subject,
  /** Day the page was first published. */
  written: isoDate,
  /** Day its facts were last held against their sources. */
  checked: isoDate,
  /** Day by which that must be done again. */
  recheckBy: isoDate,
  review,
  /** Pages to read next, as kind/id. */
  related: z.array(pageKey).max(7),
  /** Place in its area's index, lowest first; pages without one follow by title. */
  order: z.number().int().optional(),
  /** Heading under which its area lists the page. */
  section: z.enum(sections).optional(),
  /** Whether the page offers a way to leave quickly (violence at home, teens, pregnancy, child welfare). */
  quickExit: z.boolean().optional(),
};

/** Fields of a translation: words only, since facts stay with the original. */
export const translation = z.strictObject({
  ...pageWords,
  /** Fingerprint of the original text this was made from: `npm run check:content -- --stamp FILE` prints it. */
  translatedFrom: z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits'),
  /** Day the translation was last held against the original. */
  checked: isoDate,
  review,
  /** Translations of those facts that are words, by the name of the fact. */
  factWords: z.record(z.string(), z.union([z.string(), texts])).optional(),
});
export type TranslationWords = z.infer<typeof translation>;
