import { mark, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** Left edge of each panel, and how far its switch is turned on: gauge height of 60 is all the way. */
const panels = [
  { x: 0, on: 60 },
  { x: 108, on: 28 },
  { x: 216, on: 0 },
];

export const agonists: Picture = {
  size: [320, 140],
  shapes: [
    ...panels.flatMap(({ x, on }, index) => [
      mark(index + 1, x + 12, 14),
      path('line thick', `M${x} 96h18V76h10v22h24V76h10v20h16`),
      rect('outline', x + 84, 36, 14, 60),
      rect('strong', x + 84, 96 - on, 14, on),
      path('line', `M${x} 112h100`),
    ]),
    path('strong', 'M22 48h36v26h-8v22H30V74h-8z'),
    path('fill', 'M130 48h36v26h-8v10l-20 8V74h-8z'),
    path('outline', 'M232 52h48v22h-48z'),
    path('line', 'M238 58l10 10m6-10l10 10m-26 0l10-10m6 10l10-10'),
  ].join(''),
};
