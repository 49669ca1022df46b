import { onBack } from './head-on-back.ts';
import { arm } from './limb.ts';
import { head } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const rescueBreathing: Picture = {
  size: [320, 348],
  shapes: [
    moved(76, 80, [onBack]),
    arm('outline', [14, 6], [24, 34], [46, 54]),
    arm('outline', [220, 6], [160, 30], [119, 56]),
    path('line thick', 'M100 22q-28-10-46 8m1-12l-2 13 13 0'),
    mark(1, 12, 100),
    path('tick', 'M0 116h320M0 232h320'),
    moved(0, 116, [
      path('outline', 'M206 72q4-56-52-62-22-2-36 8l-2 32q28 0 36 22z'),
      moved(76, 80, [onBack]),
      arm('outline', [140, 28], [60, 10], [66, 34]),
      moved(97, 43, [flipped(0, 0, [head('short', 'breathing')])], -90),
    ]),
    mark(2, 12, 132),
    moved(0, 232, [
      path('outline', 'M0 112l4-40q4-18 20-20h16q20 4 24 20l6 40'),
      moved(76, 80, [onBack]),
      moved(34, 36, [head('short')]),
      path('lead', 'M120 58q44-34 120-6'),
      path('line thick', 'M182 56v-26m-8 8l8-9 8 9'),
    ]),
    mark(3, 82, 252),
  ].join(''),
};
