import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

const site = path('line thick', 'M0 96h18V76h10v22h24V76h10v20h16');
const opioid = path('strong', 'M-16-18h32v20h-7v16h-18v-16h-7z');

/** Days without opioids; then the blocker sits on the site and an opioid cannot get in; then it wears off. */
export const naltrexoneTime: Picture = {
  size: [320, 128],
  shapes: [
    mark(1, 12, 14),
    moved(0, 6, [
      path('fill', 'M12 30h72v14H12z'),
      path('outline', 'M12 44h72v58H12z'),
      path('line', 'M28 26v8M68 26v8'),
      path('tick', 'M30 44v58M48 44v58M66 44v58M12 63h72M12 82h72'),
      path(
        'line thick',
        [0, 1, 2]
          .flatMap((row) =>
            [0, 1, 2, 3].map((day) => (row * 4 + day < 10 ? `M${16 + day * 18} ${53 + row * 19}l3 4 6-8` : '')),
          )
          .join(''),
      ),
    ]),
    path('line', 'M94 76h14m-5-5l6 5-6 5M206 76h14m-5-5l6 5-6 5'),
    mark(2, 124, 14),
    moved(118, 14, [
      site,
      path('outline', 'M16 52h48v22H16z'),
      path('line', 'M22 58l10 10m0-10L22 68M48 58l10 10m0-10L48 68'),
      moved(40, 18, [opioid]),
      path('line thick', 'M66 8q10 6 6 22m-7-6l7 7 6-8'),
    ]),
    mark(3, 238, 14),
    moved(234, 14, [
      site,
      path('lead', 'M-2 22h40v18H-2z'),
      moved(40, 76, [opioid]),
      path('outline', 'M62 8l22 38H40z'),
      path('line thick', 'M62 20v12m0 5v5'),
    ]),
  ].join(''),
};
