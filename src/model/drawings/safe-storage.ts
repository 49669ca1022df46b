import { arm, limb } from './limb.ts';
import { head } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { nasalSpray, padlock } from './things.ts';

/** A grown-up puts a locked box on a high shelf; naloxone stands outside it; a child plays below. */
export const safeStorage: Picture = {
  size: [320, 214],
  shapes: [
    path('line', 'M6 210h308'),
    // Shelf and box.
    path('fill', 'M30 66h124v7H30zM44 73h6v12h-6zM134 73h6v12h-6z'),
    path('outline', 'M48 22h84v44H48z'),
    path('line', 'M48 34h84M78 22v-6h24v6'),
    moved(90, 44, [padlock]),
    // Grown-up, looking up to the left.
    flipped(196, 210, [
      limb('fill', 19, [-6, -62], [-9, -30], [-9, -8]),
      limb('fill', 19, [9, -62], [9, -30], [9, -8]),
      path('strong', 'M-20 0q0-9 10-9h10v9zM-1 0q0-9 10-9h11v9z'),
      path('outline', 'M-19-54l-2-46q0-16 14-18h16q12 2 12 18l-2 46z'),
      moved(3, -138, [head('bun')]),
      arm('outline', [12, -108], [38, -128], [54, -152]),
      arm('outline', [-13, -108], [-26, -84], [-16, -66]),
    ]),
    // Naloxone on a low shelf.
    path('fill', 'M246 126h62v7h-62z'),
    moved(277, 126, [nasalSpray]),
    // Child with a ball.
    moved(64, 210, [
      limb('strong', 12, [-6, -24], [-6, -14], [-6, -4]),
      limb('strong', 12, [7, -24], [7, -14], [7, -4]),
      path('fill', 'M-15-18l2-30q0-8 8-8h10q8 0 8 8l2 30z'),
      moved(1, -70, [head('curls')]),
      arm('fill', [8, -46], [20, -34], [34, -34]),
    ]),
    '<circle class="outline" cx="118" cy="180" r="13"/>',
    path('line', 'M106 176q12 6 24 0M118 167q-6 13 0 26'),
    mark(1, 22, 30),
    mark(2, 277, 70),
    mark(3, 22, 140),
  ].join(''),
};
