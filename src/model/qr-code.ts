import { encode } from 'uqr';

/** White modules on every side (ISO/IEC 18004, and section 6 of the print standard). */
const quietZone = 4;

/** A code as one SVG path in a square of `size` units, one unit a module. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * Encodes an address.
 * @param level error correction: M restores about 15 of 100 code words, Q about 25
 */
export function qrCode(address: string, level: 'M' | 'Q'): QrCode {
  const { data, size } = encode(address, { ecc: level, border: quietZone });
  // One bar a run of black modules, drawn as a box; each path starts where the last one ended, which keeps it short.
  let path = '';
  let at = [0, 0];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      let width = 1;
      while (row[x + width]) width += 1;
      path += `m${x - (at[0] ?? 0)} ${y - (at[1] ?? 0)}h${width}v1h-${width}z`;
      at = [x, y];
    }
  });
  return { size, path: path.replace(/^m/, 'M') };
}
