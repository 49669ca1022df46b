import { head } from './people.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { pillBottle } from './things.ts';

/** Middle of each payer, from left to right. */
const places = [32, 96, 160, 224, 288] as const;

const signs = [
  // A card with a heart.
  path('outline', 'M-24-16h48v32h-48z') + path('strong', 'M0 10l-9-9q-4-6 1-9 5-2 8 4 3-6 8-4 5 3 1 9z'),
  // An older person.
  head('gray'),
  // A bag for work.
  path('line thick', 'M-8-14v-6h16v6') + path('fill', 'M-24-14h48v32h-48z') + path('line', 'M-24 0h48M-4-3h8v7h-8z'),
  // A star.
  path('outline', 'M0-24l7 16 17 1-13 11 5 17-16-9-16 9 5-17-13-11 17-1z'),
  // A health center.
  path('outline', 'M-26 18v-28l26-14 26 14v28z') + path('strong', 'M-3-12h6v6h6v6h-6v6h-6v-6h-6v-6h6z'),
] as const;

export const whoPays: Picture = {
  size: [320, 176],
  shapes: [
    ...places.map((x, index) => moved(x, 30, [signs[index] ?? ''])),
    ...places.map((x, index) => mark(index + 1, x, 68)),
    path('line', `${places.map((x) => `M${x} 82Q${x} 104 160 104`).join('')}M160 104v16m-6-6l6 7 6-7`),
    moved(160, 172, [pillBottle]),
  ].join(''),
};
