import { moved, path, rect } from './shapes.ts';

/** How bright the lamp is: all the way on, part of the way, off. */
export type Light = 'full' | 'part' | 'off';

/** Where the light goes from the middle of the bulb: to both sides and up, in degrees. */
const directions = [180, 210, 240, 270, 300, 330, 360];

const at = (degrees: number, distance: number): string =>
  [Math.cos, Math.sin].map((part) => (part((degrees * Math.PI) / 180) * distance).toFixed(1)).join(' ');

const rays = (length: number): string => directions.map((way) => `M${at(way, 31)}L${at(way, 31 + length)}`).join('');

/** A lamp, 94 wide with its light, the middle of its bulb at the origin and its foot 48 below. */
const lamp = (light: Light): string =>
  path('outline', 'M-9 32v-8c-9-4-15-13-15-24a24 24 0 0148 0c0 11-6 20-15 24v8z') +
  path('line thick', 'M-8 39h16M-5 46h10') +
  (light === 'off' ? '' : path(light === 'full' ? 'line thick' : 'line', rays(light === 'full' ? 15 : 6)));

/** Top of the slider on its plate. */
const slider: Record<Light, number> = { full: -30, part: -6, off: 20 };

/** A switch on the wall, 48 wide and 76 high, its middle at the origin. */
const wallSwitch = (light: Light): string =>
  path('outline', 'M-24-32q0-6 6-6h36q6 0 6 6v64q0 6-6 6h-36q-6 0-6-6z') +
  path('line', 'M-3-28h6v56h-6z') +
  rect('strong', -14, slider[light], 28, 12);

/** The lock that keeps a slider down, 34 wide. */
const lock =
  path('line thick', 'M-9-8v-8a9 9 0 0118 0v8') + path('fill', 'M-17-8h34v24h-34z') + path('strong', 'M-2 0h4v8h-4z');

/** A lamp over its switch, 94 wide and 186 high with all its light, the middle of the bulb at the origin. */
export const lightSwitch = (light: Light, locked = false): string =>
  lamp(light) + moved(0, 92, [wallSwitch(light), ...(locked ? [lock] : [])]);
