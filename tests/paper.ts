import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import sharp from 'sharp';

/** Part of a page in millimetres from its upper left corner. */
export interface Area {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const poppler = (program: string, args: string[]): Buffer =>
  execFileSync(program, args, { maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe'] });

/** What pdfinfo says, by its own labels. */
export const pdfInfo = (file: string): Record<string, string> =>
  Object.fromEntries(
    poppler('pdfinfo', [file])
      .toString()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** Fonts of a file: names, and whether each is embedded and can be read back as text. */
export const pdfFonts = (file: string): { name: string; embedded: boolean; unicode: boolean }[] =>
  poppler('pdffonts', [file])
    .toString()
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const flags = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line);
      return { name: line.split(' ')[0] ?? '', embedded: flags?.[1] === 'yes', unicode: flags?.[3] === 'yes' };
    });

/** Text of a part of a page in the order in which it was set, at 72 dots an inch as poppler counts. */
export function textIn(file: string, { page, x, y, width, height }: Area): string {
  const points = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 72));
  const box = ['-x', points(x), '-y', points(y), '-W', points(width), '-H', points(height)];
  return poppler('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, ...box, file, '-']).toString();
}

/** A page as a PNG, at some dots an inch. */
export const pageImage = (file: string, page: number, dpi: number): Buffer =>
  poppler('pdftoppm', ['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-png', file]);

/** A picture as a copier leaves it: gray, blurred by worn glass, then only black and white. */
export const photocopied = (image: Buffer): Promise<Buffer> =>
  sharp(image).grayscale().blur(0.8).threshold(140).png().toBuffer();

/** What the code in a picture holds, or null when none can be read. */
export async function codeIn(image: Buffer): Promise<string | null> {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
