import { z } from 'astro/zod';
import { pageFields } from './page.ts';
import { pageKey, slug } from './primitives.ts';

/** What is printed: a sheet of one or two sides, cards to fold, or one poster. */
export const handoutForms = ['sheet', 'wallet-card', 'poster'] as const;
export type HandoutForm = (typeof handoutForms)[number];

/** Headings of the handouts page, in its order: who needs the sheet, and when. */
export const handoutGroups = [
  'emergency',
  'starting',
  'staying-safe',
  'family',
  'rights-and-paying',
  'waiting-room',
] as const;
export type HandoutGroup = (typeof handoutGroups)[number];

/** A printed sheet. */
export const handout = z.strictObject({
  ...pageFields,
  /** Number in every footer, the same in each language: H-001. Never used twice. */
  number: z.string().regex(/^H-\d{3}$/, 'write it as H-001'),
  /** The page that says the same at length. */
  twin: pageKey,
  /** What is printed. */
  form: z.enum(handoutForms),
  /** Sides of paper at most. */
  sides: z.union([z.literal(1), z.literal(2)]),
  /** Who it is handed to. */
  audience: z.enum(['person', 'family', 'both', 'staff']),
  /** Heading of the handouts page under which it stands. */
  group: z.enum(handoutGroups),
  /** What the whole sheet rests on; printed as one line at its end. Inline citations join the line. */
  sources: z.array(slug).min(1),
});
export type Handout = z.infer<typeof handout>;
