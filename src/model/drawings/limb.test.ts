import { describe, expect, test } from 'vitest';
import { arm, limb } from './limb.ts';

describe('limb', () => {
  test.each([
    // The inner edge has one corner where both halves meet, the outer edge is rounded towards the place across it.
    [
      'bends to the right',
      limb('fill', 10, [0, 0], [20, 0], [20, 20]),
      'M0 -5L20 -5Q25 -5 25 0L25 20A5 5 0 0 1 15 20L15 5L0 5',
    ],
    [
      'bends to the left',
      limb('fill', 10, [0, 0], [20, 0], [20, -20]),
      'M0 -5L15 -5L15 -20A5 5 0 0 1 25 -20L25 0Q25 5 20 5L0 5',
    ],
    [
      'hangs straight',
      limb('fill', 10, [0, 0], [0, 10], [0, 20]),
      'M5 0L5 10Q5 10 5 10L5 20A5 5 0 0 1 -5 20L-5 10L-5 0',
    ],
  ])('%s', (_, shape, d) => {
    expect(shape).toBe(`<path class="fill" d="${d}"/>`);
  });

  test('an arm ends in a hand on its own line', () => {
    expect(arm('outline', [0, 0], [0, 30], [40, 30])).toMatch(
      /^<circle class="outline" cx="46" cy="30" r="6.5"\/><path/,
    );
  });
});
