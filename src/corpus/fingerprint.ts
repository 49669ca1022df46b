import { createHash } from 'node:crypto';

/**
 * Fingerprint of the words of an original page: title, summary, key points and body. Dates, sources of
 * facts and aliases may change without making a translation stale.
 * @returns twelve hexadecimal digits
 */
export function fingerprint(
  words: { title: string; summary: string; keyPoints?: { text: string }[] | undefined },
  body: string,
): string {
  const parts = [words.title, words.summary, ...(words.keyPoints ?? []).map((point) => point.text), body];
  const normal = parts
    .map((part) =>
      part
        .replace(/<Cite\b[^>]*\/>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\u0000');
  return createHash('sha256').update(normal).digest('hex').slice(0, 12);
}
