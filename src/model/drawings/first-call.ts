import { mark, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

const steps = [0, 1, 2, 3, 4];

export const firstCall: Picture = {
  size: [320, 84],
  shapes: [
    path('line thick', 'M30 60h252m-9-7l10 7-10 7'),
    ...steps.flatMap((step) => [mark(step + 1, 22 + step * 66, 60)]),
    path('outline', 'M14 10h16v30H14zM19 35h6'),
    path('outline', 'M76 12h28v18H92l-8 8v-8h-8z'),
    path('outline', 'M142 14h26v24h-26zM142 21h26M148 10v6m14-6v6'),
    path('outline', 'M208 40V20l14-10 14 10v20zM218 40V28h8v12'),
    path('fill', 'M274 22h24a9 9 0 010 18h-24a9 9 0 010-18z'),
    path('line', 'M286 22v18'),
  ].join(''),
};
