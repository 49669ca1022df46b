import sharp from 'sharp';
import { previewSize } from '../model/sheet/formats.ts';
import { PaperError } from './paper.ts';
import type { Paper } from './paper.ts';

// Each picture is drawn once and is small: keeping parts of it or drawing it in threads takes 0.1 GB and saves no time.
sharp.cache(false);
sharp.concurrency(1);

/**
 * The first page as a small picture in sixteen grays, which is what a printed sheet looks like anyway.
 * @param paper a laid out document on Letter
 * @throws PaperError when the compiler writes its pictures in another way than is read here
 */
export async function preview(paper: Paper): Promise<Buffer> {
  const { width, height } = previewSize;
  // All pages stand below each other in one picture; a shorter window shows the first alone.
  const all = paper.svg();
  const first = all.replace(/viewBox="0 0 ([\d.]+) [\d.]+" width="[\d.]+pt" height="[\d.]+pt"/, (_, wide: string) => {
    const tall = (Number(wide) * 11) / 8.5;
    return `viewBox="0 0 ${wide} ${tall}" width="${wide}pt" height="${tall}pt"`;
  });
  if (first === all && paper.pages > 1) throw new PaperError('the picture of a page has no size');
  return sharp(Buffer.from(first), { density: 72 })
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 3 })
    .toBuffer();
}
