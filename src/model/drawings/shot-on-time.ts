import { arm } from './limb.ts';
import { sitting } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { table } from './things.ts';

/** Someone and a nurse look at a calendar where the day of the next shot is ringed. */
export const shotOnTime: Picture = {
  size: [320, 166],
  shapes: [
    path('fill', 'M104 8h112v20H104z'),
    path('outline', 'M104 28h112v70H104z'),
    path('line', 'M120 4v10M200 4v10'),
    path('tick', 'M104 45h112M104 62h112M104 80h112M120 28v70M136 28v70M152 28v70M168 28v70M184 28v70M200 28v70'),
    path('strong', 'M137 30h14v14h-14zM137 82h14v14h-14z'),
    path('line thick', 'M144 52v20m-5-7l5 8 5-8'),
    moved(60, 30, [sitting('fill', 'curls')]),
    flipped(262, 24, [
      sitting('outline', 'bun', 'speaking'),
      path('line', 'M-12 41q2 20 12 26 10-6 12-26'),
      '<circle class="strong" cx="0" cy="70" r="4"/>',
    ]),
    moved(10, 122, [table]),
    moved(60, 30, [arm('fill', [22, 62], [38, 96], [12, 106]), arm('fill', [-22, 62], [-36, 98], [-8, 108])]),
    flipped(262, 24, [arm('outline', [22, 62], [48, 86], [84, 66]), arm('outline', [-22, 62], [-36, 98], [-6, 108])]),
    mark(1, 304, 24),
    mark(2, 92, 20),
  ].join(''),
};
