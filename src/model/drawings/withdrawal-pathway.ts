import { mark, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** Left edge of each panel; height of the alarm; length of the weight above and of the push below, 0 for none. */
const panels = [
  { x: 0, alarm: 40, weight: 30, push: 30 },
  { x: 110, alarm: 92, weight: 0, push: 30 },
  { x: 220, alarm: 44, weight: 0, push: 8 },
];

export const withdrawalPathway: Picture = {
  size: [320, 170],
  shapes: [
    path('tick', 'M0 100h320'),
    ...panels.flatMap(({ x, alarm, weight, push }, index) => [
      mark(index + 1, x + 12, 14),
      rect(alarm > 60 ? 'strong' : 'fill', x + 34, 140 - alarm, 32, alarm),
      ...(weight > 0 ? [path('line thick', `M${x + 50} 40v${weight + 16}m-8-8l8 9 8-9`)] : []),
      ...(weight > 0 ? [path('outline', `M${x + 32} 24h36l4 16h-44z`)] : []),
      path('line thick', `M${x + 50} 166v-${push > 10 ? 20 : 8}m-6 7l6-8 6 8`),
      path('line', `M${x + 14} 142h72`),
    ]),
  ].join(''),
};
