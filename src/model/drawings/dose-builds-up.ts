import { mark, moved, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** How much is in the body on each day at the same dose: it builds up for days, then holds. */
const days = [18, 34, 47, 56, 60];

export const doseBuildsUp: Picture = {
  size: [320, 150],
  shapes: [
    ...days.flatMap((height, day) => [
      moved(48 + day * 38, 34, [
        path('outline', 'M-9-20h18l-3 20h-12z'),
        path('fill', 'M-7.500-10h15l-1.500 10h-12z'),
        path('line', 'M0 8v14m-5-6l5 6 5-6'),
      ]),
      rect('strong', 35 + day * 38, 140 - height, 26, height),
    ]),
    path('line', 'M26 140h198'),
    moved(276, 88, [
      path('outline', 'M-28 34v-42h6v-12h10v12h6v42z'),
      path('line', 'M-28 6h22M-28 22h22'),
      path('outline', 'M2 4h22l-3 30h-16z'),
      path('line', 'M4 14h18'),
      '<circle class="line thick" cx="-2" cy="8" r="40"/>',
      path('line thick', 'M-30-20l56 56'),
    ]),
    mark(1, 12, 24),
    mark(2, 12, 110),
    mark(3, 274, 24),
  ].join(''),
};
