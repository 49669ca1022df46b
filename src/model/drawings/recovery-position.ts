import { mark, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const recoveryPosition: Picture = {
  size: [320, 150],
  shapes: [
    path('line', 'M4 132h312'),
    '<circle class="outline" cx="46" cy="92" r="24"/>',
    path('line', 'M28 96l6 2m-4 10c4 2 7 1 9-1'),
    path(
      'outline',
      'M70 86c30-20 70-26 104-16 14 4 20 10 30 14l24 18c16-2 34 0 62 6l14 4v14l-90 4-50-2c-40 4-70 2-94-6z',
    ),
    path('fill', 'M182 84l46-30c8-4 16 0 18 8l8 56-14 6-12-42-26 22z'),
    path('fill', 'M92 92c-4 14-14 26-26 30l-20 2c-6 0-6-8 0-8l14-2c10-4 16-16 18-26z'),
    path('lead', 'M54 122v-96M232 54V26M140 68V26'),
    mark(1, 54, 16),
    mark(2, 232, 16),
    mark(3, 140, 16),
  ].join(''),
};
