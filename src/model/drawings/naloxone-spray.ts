import { onBack } from './head-on-back.ts';
import { arm, limb } from './limb.ts';
import { mark, moved, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** The spray and the hand that holds it, its tip at the origin, the plunger so far out. */
const inHand = (plunger: number): string =>
  path('outline', 'M-19 40q-2 32 19 32t19-32z') +
  path('outline', 'M-4 17l1.500-16h5l1.500 16zM-6 22h12v12h-12z') +
  rect('strong', -4, 34, 8, plunger) +
  path('outline', 'M-15 22q0-6 5-6h20q5 0 5 6z') +
  path('outline', 'M-19 44v-16q0-6 5-6t5 6v16M19 44v-16q0-6-5-6t-5 6v16') +
  path('outline', `M-6 62v-${22 - plunger}q0-6 6-6t6 6v${22 - plunger}`);

/** Giving the spray: the hand comes from the side of the chest. */
const giving = (plunger: number): string =>
  limb('outline', 20, [230, 22], [176, 12], [128, 14]) +
  moved(76, 58, [inHand(plunger)], 225) +
  moved(76, 80, [onBack]);

export const naloxoneSpray: Picture = {
  size: [320, 348],
  shapes: [
    moved(76, 80, [onBack]),
    arm('outline', [14, 6], [24, 34], [46, 54]),
    arm('outline', [172, 116], [150, 112], [121, 102]),
    path('line thick', 'M100 22q-28-10-46 8m1-12l-2 13 13 0'),
    mark(1, 12, 100),
    path('tick', 'M0 116h320M0 232h320'),
    moved(0, 116, [giving(12)]),
    mark(2, 12, 132),
    moved(0, 232, [giving(3), path('line thick', 'M150 40l-22 18m3-12l-4 13 13-2')]),
    mark(3, 12, 248),
  ].join(''),
};
