import { mark, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

export const howOpioidsAct: Picture = {
  size: [320, 250],
  shapes: [
    path(
      'outline',
      'M160 8c-20 0-32 15-32 34 0 14 6 24 14 30v12c-20 4-44 8-50 22-5 14-10 60-12 92l18 2 12-60 2 60-4 48h100l-4-48 2-60 12 60 18-2c-2-32-7-78-12-92-6-14-30-18-50-22V72c8-6 14-16 14-30 0-19-12-34-28-34z',
    ),
    path('fill', 'M160 14c-16 0-26 11-26 24 0 8 4 13 10 15h30c7-2 12-8 12-16 0-13-11-23-26-23z'),
    path('line', 'M142 34c6-6 10 2 16-3s12-4 20 2M140 44c8-4 12 3 18 0s12-2 22-2'),
    path('strong', 'M154 56h12l-2 16h-8z'),
    path('line thick', 'M160 76v92'),
    path('line', 'M152 92h16M152 106h16M152 120h16M152 134h16M152 148h16'),
    path('line thick', 'M132 184c0-12 56-12 56 0s-50 6-50 16 46 4 46 14-44 4-44 12c0 8 22 8 22 16'),
    path('lead', 'M188 32h62M166 64h84M168 120h102M188 200h82'),
    mark(1, 262, 32),
    mark(2, 262, 64),
    mark(3, 282, 120),
    mark(4, 282, 200),
  ].join(''),
};
