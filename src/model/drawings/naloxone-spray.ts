import { closedFace, headOnBack } from './head-on-back.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const naloxoneSpray: Picture = {
  size: [320, 350],
  shapes: [
    moved(80, 4, [
      path('outline', headOnBack),
      path('line', closedFace),
      path('line thick', 'M68 92c6-10 20-12 30-6l36 12M68 92c2 6 10 8 18 8'),
      path('line', 'M2 30c-8 14-8 30-2 44m-8-8l8 10 6-11'),
    ]),
    mark(1, 20, 20),
    path('tick', 'M0 108h320M0 228h320'),
    moved(80, 134, [
      path('outline', headOnBack),
      path('line', closedFace),
      moved(62, 22, [path('fill', 'M-4 4l2-22h4l2 22z'), path('outline', 'M-14-18h28v-7h-28zM-6-25h12v-20h-12z')], 28),
    ]),
    mark(2, 20, 124),
    moved(80, 254, [
      path('outline', headOnBack),
      path('line', closedFace),
      moved(62, 22, [path('fill', 'M-4 4l2-22h4l2 22z'), path('strong', 'M-14-18h28v-7h-28zM-6-25h12v-9h-12z')], 28),
      path('line thick', 'M104-22L84 0m2-11l-3 12 12-2'),
    ]),
    mark(3, 20, 244),
  ].join(''),
};
