/** A head lying on its back with the chin up, seen from the side: crown to the left, face to the top. 150 × 90 units. */
export const headOnBack =
  'M14 76C2 64 4 44 20 34c8-5 16-7 25-7 3-5 8-11 13-14 4-1 6 3 6 7l1 6 5 1 1 5 5-1 2 5 7-3c5-1 9 2 9 7 0 3-1 5 1 8 4 9 12 12 22 14 12 3 22 6 32 12M14 76c10 8 36 10 50 2 8 8 36 12 86 12';

/** Closed eye and mouth of that head. */
export const closedFace = 'M36 40c3 3 7 3 10 0M70 33l-5 3';
