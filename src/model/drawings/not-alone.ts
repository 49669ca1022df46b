import { arm } from './limb.ts';
import { sitting } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { checklist, nasalSpray, table } from './things.ts';

/** Two people sit at a table; naloxone stands between them, and one writes the plan. */
export const notAlone: Picture = {
  size: [320, 166],
  shapes: [
    moved(84, 22, [sitting('outline', 'curls', 'down')]),
    flipped(240, 20, [sitting('fill', 'gray')]),
    moved(10, 122, [table]),
    moved(168, 140, [nasalSpray]),
    moved(88, 124, [checklist]),
    moved(84, 22, [
      path('line thick', 'M46 104l10-18'),
      arm('outline', [-20, 62], [-38, 98], [-8, 110]),
      arm('outline', [22, 62], [40, 88], [42, 92]),
    ]),
    flipped(240, 20, [arm('fill', [22, 62], [38, 96], [46, 88]), arm('fill', [-20, 62], [-36, 98], [-2, 112])]),
    mark(1, 168, 84),
    mark(2, 284, 36),
    mark(3, 34, 36),
  ].join(''),
};
