import { path } from './shapes.ts';

/**
 * Someone lies on the back, seen from the side: crown to the left, face to the top, chin up. The middle of the head is
 * the origin; the body leaves the picture to the right.
 */
export const onBack =
  path('fill', 'M250 28h-192q-26 4-32-10 2-20 26-30 34-12 110-4l88 6') +
  path('line', 'M64 0q4 18 30 18h140') +
  path('outline', 'M8 22q22 10 26-2l4-24q-8-4-18-10z') +
  path('outline', 'M-24 4q-2-20 14-27l2-10q8 1 9 8l3 3q5-2 7 2 4 0 5 5 6 2 4 9-1 10 4 16-8 14-22 14-22 0-26-20z') +
  path('strong', 'M-16-17q6 10 4 18-2 8 4 14l-2 10q-14-4-15-20 0-14 9-22z') +
  path('line', 'M-8-10q1 5 6 5M8-13l3 6');
