import { head } from './people.ts';
import type { Face, Hair } from './people.ts';
import { flipped, mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** Someone on a chair who faces us. */
const facing = (clothes: string, look: Hair, face: Face = 'calm'): string =>
  path('outline', 'M-27 112v-72q0-6 6-6h42q6 0 6 6v72') +
  path('strong', 'M-20 72h40q4 0 4 8v30h-18v-20h-12v20h-18v-30q0-8 4-8z') +
  path(clothes, 'M-21 76l2-44q1-15 12-16h14q11 1 12 16l2 44z') +
  path('line', 'M-14 42l3 26q11 6 22 0l3-26') +
  head(look, face);

/** Someone on a chair who turns their back to us. */
const fromBehind = (clothes: string, look: string, hair: string): string =>
  path(clothes, 'M-25 86l2-48q1-18 14-20h18q13 2 14 20l2 48z') +
  path('outline', 'M-6 10h12v12h-12z') +
  path(look, hair) +
  path('outline', 'M-25 44q25-8 50 0v26h-50z') +
  path('line', 'M-25 56q25-6 50 0M-24 70v24M24 70v24');

const onScreen = (x: number, y: number, hair: string): string =>
  moved(x, y, [
    path('fill', 'M-14 18q0-9 14-9t14 9z'),
    '<circle class="outline" r="8"/>',
    path(hair, 'M-8-1q0-9 8-9t8 9q-8-6-16 0z'),
  ]);

/** People sit in a circle and one speaks; the same group on a screen. */
export const groupCircle: Picture = {
  size: [320, 200],
  shapes: [
    path('outline', 'M96 4h32q7 0 7 7v10q0 7-7 7h-10l-4 8-5-8h-13q-7 0-7-7v-10q0-7 7-7z'),
    path('line thick', 'M99 16h5m6 0h5m6 0h5'),
    moved(52, 56, [facing('outline', 'long')]),
    moved(112, 60, [facing('fill', 'short', 'speaking')]),
    flipped(172, 56, [facing('outline', 'curls')]),
    moved(34, 108, [fromBehind('fill', 'strong', 'M-18 2q-2-20 18-20t18 20l-1 14q-17 6-34 0z')]),
    moved(190, 108, [fromBehind('outline', 'fill', 'M-17 0q0-18 17-18t17 18q0 10-7 14h-20q-7-4-7-14z')]),
    // Screen.
    path('outline', 'M228 78h84v62h-84z'),
    path('line', 'M270 78v62M228 109h84'),
    onScreen(249, 90, 'strong'),
    onScreen(291, 90, 'fill'),
    onScreen(249, 121, 'fill'),
    onScreen(291, 121, 'strong'),
    path('fill', 'M226 140h88l6 12h-100z'),
    mark(1, 152, 18),
    mark(2, 270, 60),
  ].join(''),
};
