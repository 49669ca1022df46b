import { arm, limb } from './limb.ts';
import { head } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { nasalSpray } from './things.ts';

/** Two people sit on a sofa and talk; naloxone stands on the table, the phone lies face down. */
export const talkAtHome: Picture = {
  size: [320, 186],
  shapes: [
    path('line', 'M4 182h312'),
    // Sofa.
    path('fill', 'M34 150v-50q0-14 14-14h146q14 0 14 14v50z'),
    path('outline', 'M34 140h174v26H34z'),
    path('fill', 'M18 172v-50q0-10 10-10t10 10v50zM204 172v-50q0-10 10-10t10 10v50z'),
    // Speaker, left.
    moved(86, 0, [
      limb('strong', 16, [-9, 142], [-9, 150], [-9, 172]),
      limb('strong', 16, [9, 142], [9, 150], [9, 172]),
      path('outline', 'M-20 150l-3-56q0-14 14-16h18q14 2 14 16l-3 56z'),
      moved(0, 64, [head('long', 'speaking')]),
      arm('outline', [-16, 96], [-26, 122], [-10, 138]),
    ]),
    // Listener, right.
    flipped(160, 0, [
      limb('strong', 16, [-9, 142], [-9, 150], [-9, 172]),
      limb('strong', 16, [9, 142], [9, 150], [9, 172]),
      path('fill', 'M-20 150l-3-56q0-14 14-16h18q14 2 14 16l-3 56z'),
      moved(0, 62, [head('short')]),
      arm('fill', [-16, 94], [-26, 122], [-8, 140]),
      arm('fill', [16, 94], [24, 120], [8, 138]),
    ]),
    // Her hand on his arm.
    moved(86, 0, [arm('outline', [16, 96], [28, 124], [48, 116])]),
    // What is said.
    path('outline', 'M104 8h40q8 0 8 8v18q0 8-8 8h-24l-12 10 1-10h-5q-8 0-8-8v-18q0-8 8-8z'),
    path('strong', 'M124 36l-9-10q-4-6 1-9 5-2 8 4 3-6 8-4 5 3 1 9z'),
    // Side table.
    path('fill', 'M244 124h70v7h-70z'),
    path('line', 'M252 131v50M306 131v50'),
    moved(264, 124, [nasalSpray]),
    path('strong', 'M284 119h24v4h-24z'),
    mark(1, 78, 22),
    mark(2, 196, 62),
    mark(3, 264, 68),
  ].join(''),
};
