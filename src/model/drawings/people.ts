import { moved, path } from './shapes.ts';

/** Hair drawn around a head of radius 17 that looks to the right. */
const hair = {
  short: path('strong', 'M-17 4C-23-22 12-28 18-7 8-4 0-7-4-12-3-4-8-2-11-1l-1 6z'),
  long: path('strong', 'M16-8C8-27-20-24-21-2l-1 26q8 5 14 0l-3-18C-10-6-4-10 0-13q6 6 16 5z'),
  bun: `<circle class="strong" cx="-15" cy="-17" r="7"/>${path('strong', 'M17-6C10-24-18-24-18 0l1 6 5-4q0-10 10-15 8 8 19 7z')}`,
  curls: path(
    'strong',
    'M17-6q4-8-4-11-1-8-10-6-7-6-13 0-9-1-9 8-6 5-1 11-2 6 4 10l5-2-1-7q6-2 8-9 6 3 10-1 5 6 11 7z',
  ),
  gray: path('fill', 'M-17 4C-23-22 12-28 18-7 8-4 0-7-4-12-3-4-8-2-11-1l-1 6z'),
  scarf: path('fill', 'M14-11C4-25-22-22-21 2q0 14-6 26h36q2-8-3-11-12 2-15-12Q-8-8 14-11z'),
} as const;
export type Hair = keyof typeof hair;

const faces = {
  /** Looking to the right. */
  calm: 'M2-4v4m9-4v4M2 8q5 4 9 0',
  /** Looking down, to read or at a child. */
  down: 'M-1 1q3 3 5 0m5 0q3 3 5 0M3 9q4 3 7 0',
  /** Giving breath, the mouth on the edge of the head. */
  breathing: 'M3-3q3 3 6 0',
  /** Mouth open, to speak. */
  speaking: 'M2-4v4m9-4v4M3 7h8q-4 6-8 0z',
} as const;
export type Face = keyof typeof faces;

/** A head of radius 17 around its middle, looking to the right. */
export const head = (look: Hair, face: Face = 'calm'): string =>
  `<circle class="outline" r="17"/>${path('line', faces[face])}${hair[look]}`;

/** Head and body of someone who sits at a table, from the crown at -21 down to 108; arms come on top. */
export const sitting = (clothes: string, look: Hair, face: Face = 'calm'): string =>
  path(clothes, 'M-32 108l4-52q2-14 16-16h22q14 2 16 16l4 52z') + moved(0, 22, [head(look, face)]);
