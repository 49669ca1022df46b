import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

const frame = '<circle class="outline" r="46"/>';
const drop = (x: number, y: number): string => moved(x, y, [path('fill', 'M0-9q8 10 0 14-8-4 0-14z')]);
const goosebump = (x: number, y: number): string => `M${x} ${y}q4-7 8 0`;

/** A face in its frame, with short hair that leaves the brow free; eyes and mouth come on top. */
const face = (features: string): string =>
  path('outline', 'M-30 4q0-34 30-34t30 34-30 36-30-36z') +
  path('strong', 'M-32 6q-6-42 32-42t32 42l-5-16q-6-12-27-12t-27 12z') +
  path('line', features);

export const withdrawalSigns: Picture = {
  size: [320, 210],
  shapes: [
    moved(54, 54, [
      frame,
      path('line thick', 'M-36 0q36-36 72 0-36 36-72 0zM-32-18q32-24 64 0'),
      '<circle class="outline" r="17"/><circle class="strong" r="12"/>',
    ]),
    moved(160, 54, [frame, face('M-18-2q5 4 10 0m16 0q5 4 10 0'), path('strong', 'M-9 20q0-12 9-12t9 12-9 13-9-13z')]),
    moved(266, 54, [
      frame,
      path('line thick', 'M-4-34q-2 28-14 36-6 6 2 10h10q8 6 18 0 8-2 4-10'),
      path('strong', 'M2 20q9 12 0 17-9-5 0-17z'),
    ]),
    moved(107, 154, [
      frame,
      path('line thick', 'M-43-16q40 8 86-2M-43 18q40-4 86 4'),
      path(
        'line',
        [
          goosebump(-26, 0),
          goosebump(-12, 8),
          goosebump(-8, -6),
          goosebump(6, 2),
          goosebump(20, -4),
          goosebump(20, 10),
        ].join(''),
      ),
    ]),
    moved(213, 154, [frame, face('M-12 7v6m24-6v6M-7 26h14'), drop(-15, -6), drop(1, -10), drop(17, -6)]),
    mark(1, 18, 18),
    mark(2, 124, 18),
    mark(3, 230, 18),
    mark(4, 66, 190),
    mark(5, 254, 190),
  ].join(''),
};
