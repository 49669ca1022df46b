import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import sharp from 'sharp';

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

/**
 * What a screen reader reads, in its order: the text of the tags, without that of pictures, bullets and numbers of lists.
 * What repeats on every side is no part of it.
 */
export function taggedText(file: string): string {
  const parts: string[] = [];
  let left: number | null = null;
  for (const line of poppler('pdfinfo', ['-struct-text', '-enc', 'UTF-8', file]).toString().split('\n')) {
    const depth = line.search(/\S/);
    if (left !== null && depth > left) continue;
    left = /^\s*(?:Figure|Lbl)\b/.test(line) ? depth : null;
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    if (text !== undefined) parts.push(text);
    else if (!/^\s*(?:Span|Link|Object)\b|^\s*\//.test(line) || /Span \(inline\):$/.test(line)) parts.push(' ');
  }
  return parts.join('');
}

/** A run of text on paper: its place in millimetres from the upper left corner of its page, and its size in points. */
export interface TextRun {
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  color: string;
}

/** Every run of text of a file, whether it is read or repeated. */
export function textRuns(file: string): TextRun[] {
  const xml = poppler('pdftohtml', ['-xml', '-i', '-zoom', '3', '-stdout', file]).toString();
  const fonts = new Map<string, { size: number; color: string }>();
  const runs: TextRun[] = [];
  let page = 0;
  for (const line of xml.split('\n')) {
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? '';
    const millimetres = (name: string): number => (Number(value(name)) / 3 / 72) * 25.4;
    if (line.startsWith('<page ')) page += 1;
    if (line.trim().startsWith('<fontspec '))
      fonts.set(value('id'), { size: Number(value('size')) / 3, color: value('color') });
    if (!line.startsWith('<text ')) continue;
    const text = line.replace(/<[^>]*>/g, '');
    if (text.trim() === '') continue;
    const [x, y, width, height] = [
      millimetres('left'),
      millimetres('top'),
      millimetres('width'),
      millimetres('height'),
    ];
    runs.push({ page, text, x, y, width, height, ...(fonts.get(value('font')) ?? { size: 0, color: '' }) });
  }
  return runs;
}

/** A page as a PNG, at some dots an inch. */
export const pageImage = (file: string, page: number, dpi: number): Buffer =>
  poppler('pdftoppm', ['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-png', file]);

/** A picture as a copier leaves it: gray, blurred by worn glass, then only black and white. */
export const photocopied = (image: Buffer): Promise<Buffer> =>
  sharp(image).grayscale().blur(0.8).threshold(140).png().toBuffer();

/** What the code in a picture holds and its width in pixels, the white around it left out; null when none can be read. */
export async function readCode(image: Buffer): Promise<{ text: string; width: number } | null> {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  return code && { text: code.data, width: code.location.topRightCorner.x - code.location.topLeftCorner.x };
}
