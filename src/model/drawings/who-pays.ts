import { mark, path, rect } from './shapes.ts';
import type { Picture } from './shapes.ts';

const payers = [0, 1, 2, 3, 4];

export const whoPays: Picture = {
  size: [320, 120],
  shapes: [
    rect('fill', 110, 80, 100, 32),
    path('line thick', 'M150 96h20M160 86v20'),
    ...payers.flatMap((payer) => [
      path('line', `M${24 + payer * 68} 36L${140 + payer * 10} 78`),
      mark(payer + 1, 24 + payer * 68, 24),
    ]),
  ].join(''),
};
