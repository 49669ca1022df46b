import { describe, expect, test } from 'vitest';
import { PdfSizeError, withPdfSizes } from './pdf-sizes.ts';

const sizes = new Map([['/handouts/overdose.letter.pdf', 45_201]]);
const place = (path: string): string =>
  `<li><a href="/x">PDF</a> <span class="small" data-size-of="${path}"></span></li>`;

test('a file gets its size', () => {
  expect(withPdfSizes(place('/handouts/overdose.letter.pdf'), '/handouts/', sizes)).toBe(
    '<li><a href="/x">PDF</a> <span class="small">46 kB</span></li>',
  );
});

describe('a page that cannot be right', () => {
  test.each([
    [
      'a file that was not made',
      place('/handouts/other.pdf'),
      '/handouts/ offers /handouts/other.pdf, which was not made',
    ],
    ['no file', '<p></p>', '/handouts/ offers no file'],
  ])('%s', (_name, html, message) => {
    expect(() => withPdfSizes(html, '/handouts/', sizes)).toThrow(new PdfSizeError(message));
  });
});
