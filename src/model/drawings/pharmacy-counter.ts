import { arm } from './limb.ts';
import { sitting } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** A pharmacist hands over a bag with a label; the person reads the name on it. */
export const pharmacyCounter: Picture = {
  size: [320, 176],
  shapes: [
    // Sign and shelves of the pharmacy.
    path('outline', 'M122 8h52v36h-52z'),
    path('strong', 'M144 14h8v8h8v8h-8v8h-8v-8h-8v-8h8z'),
    path('line', 'M2 34h38M2 66h28'),
    path('fill', 'M8 20h10v14H8zM24 16h12v18H24zM8 52h12v14H8z'),
    moved(84, 30, [
      sitting('outline', 'bun', 'speaking'),
      path('line', 'M-10 41l10 24 10-24M0 65v44'),
      path('strong', 'M14 66h12v4H14z'),
    ]),
    flipped(262, 46, [
      path('fill', 'M-32 106v22h64v-22'),
      sitting('fill', 'short'),
      arm('fill', [22, 62], [46, 94], [68, 72]),
    ]),
    path('outline', 'M4 136h216v14H4z'),
    path('fill', 'M14 150h196v24H14z'),
    // Bag with its label.
    path('outline', 'M142 84l4-6 5 5 5-5 5 5 5-5 5 5 5-5 4 6v46h-38z'),
    path('fill', 'M147 94h28v24h-28z'),
    path('line', 'M151 101h20M151 107h14M151 113h18'),
    moved(84, 30, [arm('outline', [22, 62], [42, 92], [54, 76]), arm('outline', [-22, 62], [-34, 94], [-8, 104])]),
    mark(1, 52, 84),
    mark(2, 161, 64),
  ].join(''),
};
