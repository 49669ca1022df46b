import sharp from 'sharp';
import { previewSize } from '../model/sheet/formats.ts';
import type { Paper } from './paper.ts';

/**
 * The first page as a small picture in sixteen grays, which is what a printed sheet looks like anyway.
 * @param paper a laid out document on Letter
 */
export async function preview(paper: Paper): Promise<Buffer> {
  const { width, height } = previewSize;
  // All pages stand below each other in one picture; its own size decides how large the first is.
  const whole = await sharp(Buffer.from(paper.svg()), { density: 72 })
    .resize({ width: width * 2 })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  return sharp(whole)
    .extract({ left: 0, top: 0, width: width * 2, height: height * 2 })
    .resize({ width, height })
    .grayscale()
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
