import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { findPoppler } from '../scripts/find-poppler.ts';
import type { GuideHandout } from '../src/model/guide.ts';
import type { Format } from '../src/model/sheet/formats.ts';
import { fill, strings } from '../src/ui/strings.ts';
import { fileOf, files, isCard } from './handout-files.ts';
import { pageImage, pdfInfo, photocopied, readCode, textRuns } from './paper.ts';
import type { TextRun } from './paper.ts';

// What a printer, a copier, a phone and tired eyes make of the handouts.

beforeAll(findPoppler);

describe.each(files)('%s on paper', (_path, item, format) => {
  let runs: TextRun[] = [];
  beforeAll(() => {
    runs = textRuns(fileOf(item, format));
  });
  const { sheet } = item;

  test('has no letter under its floor, and none but black', () => {
    const white = runs.filter((run) => run.color === '#ffffff');
    // Numbers in the black circles of a drawing.
    expect(white.filter((run) => !/^\d$/.test(run.text.trim()))).toEqual([]);
    const black = runs.filter((run) => !white.includes(run));
    expect([...new Set(black.map((run) => run.color))]).toEqual(['#000000']);
    expect(Math.min(...black.map((run) => run.size))).toBeGreaterThanOrEqual(format.setting === 'large' ? 12 : 10);
    const floor = format.setting === 'large' ? 16 : 12;
    const numbers = black.filter((run) => /\b911\b|\d{3}-\d{4}/.test(run.text));
    expect(numbers.length).toBeGreaterThan(0);
    expect(Math.min(...numbers.map((run) => run.size))).toBeGreaterThanOrEqual(floor);
  });

  test('has nothing within 6 mm of the edge', () => {
    const [width, height] = format.paper;
    const outside = runs.filter(
      ({ x, y, width: wide, height: high }) => x < 6 || y < 6 || x + wide > width - 6 || y + high > height - 5.5,
    );
    expect(outside).toEqual([]);
  });

  test('says on every side what it is', () => {
    const words = strings[sheet.locale];
    const on = (page: number): string => runs.flatMap((run) => (run.page === page ? [run.text] : [])).join(' ');
    const has = (side: string, said: string): boolean => side.replaceAll(' ', '').includes(said.replaceAll(' ', ''));
    // The outside of a card is neutral, and a poster has one side: their paper says it once.
    if (sheet.form === 'poster' || isCard(item, format)) return expect(has(on(1), sheet.state.name)).toBe(true);
    const pages = Math.max(...runs.map((run) => run.page));
    for (let page = 1; page <= pages; page += 1) {
      const side = on(page);
      const said = [sheet.state.name, sheet.link.typed, ...sheet.state.rest, sheet.footer.emergency];
      expect(said.filter((text) => !has(side, text))).toEqual([]);
      expect(side).toContain(fill(words.sheetPage, { page, pages }));
      expect(side.includes(words.sheetTurnOver)).toBe(page % 2 === 1 && page < pages);
    }
  });
});

describe.each(files.filter(([, , format]) => format.setting !== 'large'))('%s', (_path, item, format) => {
  test('uses at most 8 of 100 parts ink', async () => {
    const [width, height] = format.paper;
    // The code of a poster is half black, and as wide as its reader is far; the rest keeps to the limit.
    const code = item.sheet.form === 'poster' ? (0.5 * 100 * 100) / (width * height) : 0;
    const { channels } = await sharp(pageImage(fileOf(item, format), 1, 150))
      .grayscale()
      .stats();
    expect(1 - (channels[0]?.mean ?? 0) / 255).toBeLessThan(0.08 + code);
  });
});

describe.each(files)('%s, its code', (_path, item, format) => {
  let image: Buffer;
  beforeAll(() => {
    image = pageImage(fileOf(item, format), codePage(item, format), 100);
  });

  test('is read from a scan of 100 dots an inch, and as wide as its reader is far', async () => {
    const code = await readCode(await codeOnly(image, item, format));
    expect(code?.text).toBe(item.sheet.link.address);
    const least = item.sheet.form === 'poster' ? 100 : isCard(item, format) ? 20 : 30;
    // A dot may be lost at each end.
    expect(((code?.width ?? 0) / 100) * 25.4).toBeGreaterThan(least - 0.5);
  });

  test('is read from a photocopy', async () => {
    const code = await readCode(await photocopied(await codeOnly(image, item, format)));
    expect(code?.text).toBe(item.sheet.link.address);
  });
});

/** Page that has the code: the last one, or the outside of a card. */
function codePage(item: GuideHandout, format: Format): number {
  return isCard(item, format) ? 1 : Number(pdfInfo(fileOf(item, format))['Pages']);
}

/** The part of a page with its code: a paper has four cards, and a phone is held over one. */
async function codeOnly(image: Buffer, item: GuideHandout, format: Format): Promise<Buffer> {
  if (!isCard(item, format) || format.setting === 'one-card') return image;
  const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * 100);
  const [width, height] = format.paper;
  const [left, top] = [(width - 172) / 2, (height - 258) / 2];
  return sharp(image)
    .extract({ left: dots(left + 46), top: dots(top), width: dots(40), height: dots(42) })
    .png()
    .toBuffer();
}
