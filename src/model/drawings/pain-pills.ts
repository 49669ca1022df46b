import { arm } from './limb.ts';
import { head } from './people.ts';
import { mark, moved, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { nasalSpray, padlock, pillBottle } from './things.ts';

/** Height of each day's bar: the need falls as the pain eases. */
const days = [30, 23, 15, 7];

/** Someone with an arm in a sling sits up in bed and reads the label; a lock box and naloxone stand at hand. */
export const painPills: Picture = {
  size: [320, 190],
  shapes: [
    path('line', 'M2 186h316'),
    // Bed.
    path('outline', 'M6 186v-112q0-8 8-8t8 8v112'),
    path('fill', 'M22 92q14-12 24 0v40h-24z'),
    path('outline', 'M22 132h160v34h-160zM30 166v20M174 166v20'),
    moved(64, 58, [
      path('outline', 'M-22 92q-8-36-4-58 2-16 16-18h12q14 2 16 18l6 58z'),
      head('short', 'down'),
      // Sling.
      path('line', 'M-8 18q16 20 34 36'),
      path('fill', 'M-12 54l40-4q8 18-4 24h-28q-8-6-8-20z'),
      '<circle class="outline" cx="31" cy="58" r="6"/>',
    ]),
    path('fill', 'M44 132q2-10 14-10h100q18-2 22 14v12h-136z'),
    moved(122, 74, [moved(0, 20, [pillBottle])]),
    moved(64, 58, [arm('outline', [8, 36], [30, 62], [46, 42])]),
    // Table beside the bed.
    path('fill', 'M204 128h104v7h-104z'),
    path('line', 'M212 135v50M300 135v50'),
    moved(222, 128, [nasalSpray]),
    path('outline', 'M248 98h52v30h-52z'),
    path('line', 'M248 106h52'),
    moved(274, 114, [padlock]),
    // Fewer each day.
    path('line', 'M206 62h98'),
    ...days.map((height, day) => rect('strong', 212 + day * 23, 62 - height, 14, height)),
    mark(1, 122, 34),
    mark(2, 190, 44),
    mark(3, 274, 82),
    mark(4, 222, 76),
  ].join(''),
};
