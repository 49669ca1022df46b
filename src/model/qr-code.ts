import { encode } from 'uqr';

/** White modules on every side (ISO/IEC 18004, and section 6 of the print standard). */
const quietZone = 4;

/** A code as one SVG path, to be stroked one unit wide, in a square of `size` units, one unit a module. */
export interface QrCode {
  size: number;
  /** Modules of a side, the white around them left out. */
  modules: number;
  path: string;
}

/**
 * Encodes an address.
 * @param level error correction: M restores about 15 of 100 code words, Q about 25
 */
export function qrCode(address: string, level: 'M' | 'Q'): QrCode {
  const { data, size } = encode(address, { ecc: level, border: quietZone });
  // One stroke a run of black modules, along the middle of its row; each starts where the last one ended.
  let path = '';
  let x = 0;
  let y = 0;
  data.forEach((row, down) => {
    for (let start = 0; start < size; start += 1) {
      if (!row[start] || row[start - 1]) continue;
      let width = 1;
      while (row[start + width]) width += 1;
      path += path === '' ? `M${start} ${down + 0.5}h${width}` : `m${start - x} ${down - y}h${width}`;
      [x, y] = [start + width, down];
    }
  });
  return { size, modules: size - 2 * quietZone, path };
}
