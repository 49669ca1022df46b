import type { z } from 'astro/zod';
import { nearestKey } from './nearest-key.ts';

type Issue = z.core.$ZodIssue;

/** What the length of a value is counted in. */
const counted: Record<string, string> = { string: 'characters', array: 'entries' };

/** The message of a schema issue in words that an editor knows. Our own schemas' messages stay as they are. */
export function schemaMessage(issue: Issue): string {
  if (issue.code === 'too_small' && issue.origin in counted)
    return `too short, at least ${issue.minimum} ${counted[issue.origin]}`;
  if (issue.code === 'too_big' && issue.origin in counted)
    return `too long, at most ${issue.maximum} ${counted[issue.origin]}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '');
}

/** "did you mean …?" for a value that is nearly one of those allowed, or null. */
export function nearestValue(issue: Issue, value: unknown): string | null {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return null;
  const near = nearestKey(value, issue.values.map(String));
  return near === null ? null : `did you mean "${near}"?`;
}
