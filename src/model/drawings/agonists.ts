import { lightSwitch } from './light-switch.ts';
import { mark, moved } from './shapes.ts';
import type { Picture } from './shapes.ts';

/** What each kind of medicine does to the opioid switch, as a lamp: bright, half bright, and locked while it is dark. */
export const agonists: Picture = {
  size: [320, 190],
  shapes: [
    moved(52, 56, [lightSwitch('full')]),
    mark(1, 12, 14),
    moved(160, 56, [lightSwitch('part')]),
    mark(2, 120, 14),
    moved(268, 56, [lightSwitch('off', true)]),
    mark(3, 228, 14),
  ].join(''),
};
