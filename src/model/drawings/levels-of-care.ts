import { mark, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** One stair a level, lowest first. */
const stairs = [0, 1, 2, 3, 4];

export const levelsOfCare: Picture = {
  size: [320, 190],
  shapes: [
    ...stairs.flatMap((stair) => [
      rect('outline', 4 + stair * 62, 124 - stair * 24, 62, 26 + stair * 24),
      mark(stair + 1, 35 + stair * 62, 138 - stair * 24),
    ]),
    path('line thick', 'M16 96L150 34m-12-3l13 3-6 12'),
    path('line thick', 'M170 24L36 86m12 3l-13-3 6-12'),
    rect('fill', 4, 156, 310, 28),
    mark(6, 159, 170),
  ].join(''),
};
