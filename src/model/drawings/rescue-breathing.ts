import { closedFace, headOnBack } from './head-on-back.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const rescueBreathing: Picture = {
  size: [320, 330],
  shapes: [
    moved(70, 10, [
      path('outline', headOnBack),
      path('line', closedFace),
      path('line thick', 'M16 8v18m-7-7l7 8 7-8M94 64V46m-7 7l7-8 7 8'),
    ]),
    mark(1, 20, 30),
    path('tick', 'M0 112h320M0 222h320'),
    moved(70, 130, [
      path('outline', headOnBack),
      path('line', closedFace),
      path(
        'fill',
        'M72 30l8-6c-2-6 2-10 6-14 6-12 20-18 34-14 18 4 26 22 18 36-4 8-12 12-20 12l-4 8-10-6c-6 2-12 2-18 0l-2-8c-6 0-10-4-12-8z',
      ),
      path('line thick', 'M48 2l6 10M68 0l-6 10'),
    ]),
    mark(2, 20, 136),
    moved(30, 240, [
      path('outline', headOnBack),
      path('line', closedFace),
      path('line', 'M128 58c34-22 76-22 108 2'),
      path('line thick', 'M150 66c30-6 64-6 86 2M150 90c24 2 60 2 86 0'),
      path('line thick', 'M184 62V42m-7 8l7-9 7 9'),
    ]),
    mark(3, 20, 244),
  ].join(''),
};
