import { expect, test } from 'vitest';
import { fieldDocs } from './field-docs.ts';

test('comments of keys, by path', () => {
  const docs = fieldDocs(`
/** How soon. */
export const urgency = z.enum(['now']);
export const opioid = z.strictObject({
  ...pageFields,
  /** The reader's
   *  words. */
  title: z.string(),
  urgency,
  bare: z.string(),
  /** What is so. */
  facts: z.strictObject({
    /** Where it comes from. */
    'origin': z.string(),
  }),
});
export const translation = z.strictObject({
  /** Another title. */
  title: z.string(),
});
`);
  expect([...docs]).toEqual([
    ['title', "The reader's words."],
    ['urgency', 'How soon.'],
    ['facts', 'What is so.'],
    ['facts.origin', 'Where it comes from.'],
  ]);
});
