import { arm, limb } from './limb.ts';
import { head } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** Chair and legs of someone who sits and looks to the right, seat 104 below the middle of the head. */
const legs = (trousers: string): string =>
  path('line thick', 'M-22 56l2 52M-20 106h34M-18 106v44M12 106v44') +
  limb(trousers, 20, [-4, 94], [38, 94], [40, 138]) +
  path('strong', 'M30 150v-8h14q14 0 14 8z');

/** A pregnant person talks with a nurse; a parent holds a newborn on the chest. */
export const pregnancyCare: Picture = {
  size: [320, 190],
  shapes: [
    path('line', 'M2 186h190'),
    moved(36, 36, [
      legs('strong'),
      path('fill', 'M-16 104q-6-40-2-70 2-14 14-15h6q12 2 14 18 22 10 22 34 0 24-22 33z'),
      head('long'),
      arm('fill', [0, 38], [-2, 70], [20, 74]),
    ]),
    flipped(164, 36, [
      legs('fill'),
      path('outline', 'M-16 104q-6-40-2-70 2-14 14-15h6q14 2 16 18l2 67z'),
      path('line', 'M-2 20q2 18 10 22m4-20q2 10-4 20'),
      '<circle class="strong" cx="8" cy="44" r="3"/>',
      path('outline', 'M30 56l24 5-7 34-24-5z'),
      path('line', 'M34 67l13 3m-15 5l13 3m-15 5l9 2'),
      head('short', 'speaking'),
      arm('outline', [-2, 38], [2, 74], [24, 76]),
    ]),
    path('tick', 'M202 4v182'),
    // Skin to skin.
    moved(262, 52, [
      path('outline', 'M-40 130l2-84q2-24 24-30h28q22 6 24 30l2 84z'),
      path('fill', 'M-20 62q-8 44 14 50h22q16-6 10-34-4-18-18-22z'),
      head('bun', 'down'),
      moved(4, 52, [
        '<circle class="outline" r="13"/>',
        path('line', 'M-8 3q2 2 4 0m4 0q2 2 4 0M-3 8q2 1 4 0'),
        path('strong', 'M-13-1q1-14 13-13 12 0 13 13-13-6-26 0z'),
      ]),
      arm('outline', [-32, 56], [-42, 110], [-8, 104]),
      arm('outline', [32, 56], [42, 96], [16, 86]),
    ]),
    mark(1, 100, 18),
    mark(2, 218, 18),
  ].join(''),
};
