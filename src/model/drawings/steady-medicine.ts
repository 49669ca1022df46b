import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** A face in a circle: eyes and mouth. */
const face = (y: number, features: string): string =>
  moved(20, y, ['<circle class="outline" r="15"/>', path('line', features)]);

const peaks = [0, 1, 2, 3];

/** A short-acting opioid goes up and down again and again; a steady dose of medicine stays between. */
export const steadyMedicine: Picture = {
  size: [320, 132],
  shapes: [
    path('fill', 'M46 48h270v36H46z'),
    face(18, 'M-8-2q3 3 6 0m4 0q3 3 6 0M-3 7h6'),
    face(66, 'M-5-5v4m10-4v4M-6 5q6 5 12 0'),
    face(114, 'M-5-5v4m10-4v4M-6 8q3-4 6 0 3 4 6-1'),
    path('line', `M52 114${peaks.map(() => 'c9 0 13-98 24-98s15 98 24 98c6 0 8 0 14 0').join('')}`),
    path('line thick', 'M50 74c40-18 60-18 104-4 30 8 30-14 70-10 40 4 40 14 88 4'),
    mark(1, 107, 20),
    mark(2, 138, 100),
    mark(3, 296, 66),
  ].join(''),
};
