import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Draws a code of whole modules, four pixels each, black on white, from its path. */
function drawn({ size, path }: { size: number; path: string }): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(size * size * 16 * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, dx, dy, width] of path.matchAll(/[Mm](-?\d+) (-?[\d.]+)h(\d+)/g)) {
    [x, y] = [x + Number(dx), y + Math.floor(Number(dy))];
    for (let row = y * 4; row < y * 4 + 4; row += 1)
      for (let column = x * 4; column < (x + Number(width)) * 4; column += 1)
        pixels.fill(0, (row * size * 4 + column) * 4, (row * size * 4 + column) * 4 + 3);
    x += Number(width);
  }
  return pixels;
}

test.each(['M', 'Q'] as const)('a code of level %s is read back', (level) => {
  const code = qrCode('https://opioidtreatment.example/h/overdose', level);
  const side = code.size * 4;
  expect(jsQR(drawn(code), side, side)?.data).toBe('https://opioidtreatment.example/h/overdose');
});

test('four modules stay white on every side', () => {
  const { size, path } = qrCode('https://example.org/h/a', 'M');
  expect(size).toBe(33);
  expect(path.startsWith('M4 4.5h7m')).toBe(true);
});
