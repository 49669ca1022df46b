import { path } from './shapes.ts';

/** Naloxone spray that stands on its plunger: 26 wide, 38 high, its foot at the origin. */
export const nasalSpray =
  path('outline', 'M-4-22l1.500-16h5l1.500 16z') +
  path('outline', 'M-6-6h12v-10h-12z') +
  path('outline', 'M-13-16q0-6 5-6h16q5 0 5 6z') +
  path('strong', 'M-4 0h8v-6h-8z');

/** A padlock, 18 wide, its middle at the origin. */
export const padlock = path('line thick', 'M-6-3v-5a6 6 0 0112 0v5') + path('strong', 'M-10-3h20v14h-20z');

/** A bottle of tablets with its label, 26 wide, 44 high, its foot at the origin. */
export const pillBottle =
  path('outline', 'M-13 0v-30q0-3 3-3h20q3 0 3 3v30z') +
  path('fill', 'M-12-33v-10h24v10z') +
  path('line', 'M-13-24h26M-13-7h26M-7-18h14m-14 5h9');

/** The top of a table seen a little from above, 300 wide, its back edge at the origin. */
export const table = path('outline', 'M20 0h260l20 26H0z') + path('fill', 'M0 26h300v9H0z');

/** A sheet of paper lying on it, with boxes to tick, 62 wide. */
export const checklist =
  path('outline', 'M8 0h52l6 22H0z') + path('line', 'M13 5h5M12 11h5M11 17h5M23 5h31M23 11h33M22 17h30');
