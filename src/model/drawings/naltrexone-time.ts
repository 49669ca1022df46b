import { lightSwitch } from './light-switch.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** Days without opioids; then the opioid switch is locked; then the lock is gone and the lamp can shine, which is a danger. */
export const naltrexoneTime: Picture = {
  size: [320, 190],
  shapes: [
    mark(1, 12, 14),
    moved(0, 36, [
      path('fill', 'M4 30h80v16H4z'),
      path('outline', 'M4 46h80v63H4z'),
      path('line', 'M22 25v9M66 25v9'),
      path('tick', 'M24 46v63M44 46v63M64 46v63M4 67h80M4 88h80'),
      path(
        'line thick',
        [0, 1, 2]
          .flatMap((row) =>
            [0, 1, 2, 3].map((day) => (row * 4 + day < 10 ? `M${9 + day * 20} ${56 + row * 21}l4 5 6-9` : '')),
          )
          .join(''),
      ),
    ]),
    path('line', 'M94 112h22m-7-7l8 7-8 7M198 112h22m-7-7l8 7-8 7'),
    moved(160, 56, [lightSwitch('off', true)]),
    mark(2, 120, 14),
    moved(256, 56, [lightSwitch('full'), path('outline', 'M44 60l17 34H27z'), path('line thick', 'M44 72v9m0 6v2')]),
    mark(3, 211, 13),
  ].join(''),
};
