import { limb } from './limb.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const recoveryPosition: Picture = {
  size: [320, 160],
  shapes: [
    path('line', 'M4 146h312'),
    limb('outline', 20, [176, 108], [240, 118], [292, 124]),
    path('strong', 'M290 112h14q8 0 8 10v12h-22z'),
    path('fill', 'M66 104q0-44 40-46 40-2 84 18 12 8 6 30-4 18-26 20-60 8-88 4-16-4-16-26z'),
    limb('outline', 22, [184, 96], [226, 70], [246, 118]),
    path('strong', 'M236 128h24q8 4 6 10h-30z'),
    moved(48, 92, [
      '<circle class="outline" r="24"/>',
      path('line', 'M-2-12q4 4 0 8m0 12q4 4 0 8M12-4q4 4 0 8'),
      path('strong', 'M2-24q-26-2-26 24t26 24q-8-6-14-10 6-14-2-28 8-4 14-10z'),
    ]),
    limb('fill', 16, [98, 84], [116, 122], [66, 124]),
    '<circle class="outline" cx="58" cy="122" r="8"/>',
    path('lead', 'M58 112v-86M228 66V26M140 58V26'),
    mark(1, 58, 16),
    mark(2, 228, 16),
    mark(3, 140, 16),
  ].join(''),
};
