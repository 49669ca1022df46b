import { describe, expect, test } from 'vitest';
import { drawingNames } from '../../schemas/drawings.ts';
import { locales } from '../../settings.ts';
import { drawingWords } from './drawing-words.ts';
import { pictures } from './pictures.ts';

describe.each(drawingNames)('%s', (name) => {
  test('has a number in the picture for each line of its words, in both languages', () => {
    const numbers = [...pictures[name].shapes.matchAll(/class="mark-number"[^>]*>(\d+)</g)].map((match) =>
      Number(match[1]),
    );
    for (const locale of locales) {
      const { parts } = drawingWords[name][locale];
      expect([...numbers].sort((a, b) => a - b)).toEqual(parts.map((_, index) => index + 1));
    }
  });

  test('stays inside its frame where numbers stand', () => {
    const [width, height] = pictures[name].size;
    for (const [, x, y] of pictures[name].shapes.matchAll(/<circle class="mark" cx="([\d.]+)" cy="([\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(width - 10);
      expect(Number(y)).toBeGreaterThanOrEqual(10);
      expect(Number(y)).toBeLessThanOrEqual(height - 10);
    }
  });
});
