import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { findPoppler } from '../scripts/find-poppler.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { buildGuide } from '../src/model/guide.ts';
import type { GuideHandout } from '../src/model/guide.ts';
import { shortPath } from '../src/model/sheet/address.ts';
import { formatsOf, pdfPath, previewPath, previewSize } from '../src/model/sheet/formats.ts';
import type { Format } from '../src/model/sheet/formats.ts';
import { basePath } from '../src/settings.ts';
import { distFolder } from './built-site.ts';
import { codeIn, pageImage, pdfFonts, pdfInfo, photocopied, textIn } from './paper.ts';
import type { Area } from './paper.ts';

const { handouts } = buildGuide(readCorpus('.'));
const fileOf = ({ page }: GuideHandout, format: Format): string =>
  join(distFolder, pdfPath(page.id, page.locale, format));
const files = handouts.flatMap((item) =>
  formatsOf[item.sheet.form].map((format) => [pdfPath(item.page.id, item.page.locale, format), item, format] as const),
);
const each = handouts.map((item) => [item.page.path, item] as const);

beforeAll(findPoppler);

test('the handouts are there', () => {
  expect(handouts.length).toBeGreaterThanOrEqual(6);
  expect(files.length).toBeGreaterThanOrEqual(20);
});

describe.each(files)('%s', (_path, item, format) => {
  const file = fileOf(item, format);

  test('is tagged, has a title, and is small', () => {
    const info = pdfInfo(file);
    expect(info['Title']).toBe(item.sheet.title);
    expect(info['Tagged']).toBe('yes');
    expect(info['JavaScript']).toBe('no');
    expect(info['Encrypted']).toBe('no');
    expect(statSync(file).size).toBeLessThanOrEqual(100_000);
    const [width = 0, height = 0] = (info['Page size'] ?? '').split(' x ').map((part) => Number.parseFloat(part));
    expect(Math.abs(width - (format.paper[0] / 25.4) * 72)).toBeLessThan(1);
    expect(Math.abs(height - (format.paper[1] / 25.4) * 72)).toBeLessThan(1);
    if (!format.large) expect(Number(info['Pages'])).toBeLessThanOrEqual(item.sheet.sides);
  });

  test('says its language and that it is PDF/UA-1', () => {
    const bytes = readFileSync(file).toString('latin1');
    expect(bytes).toMatch(new RegExp(`/Lang ?\\(${item.sheet.locale}`));
    expect(bytes).toMatch(/pdfuaid:part>1<|pdfuaid:part="1"/);
  });

  test('has no font but its own, whole and readable', () => {
    const fonts = pdfFonts(file);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font.name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-(?:Regular|Bold)$/);
      expect(font).toMatchObject({ embedded: true, unicode: true });
    }
  });
});

/**
 * Words in order. Bullets, and the numbers before steps, stand on paper and are drawn by the browser. A word that
 * is divided after its own hyphen or slash is one word.
 */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\S[-/])\n/g, '$1')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '•' && !/^\d\.$/.test(word));

/** Text of the sheet on its page, with the space that a browser puts between blocks. */
function pageText({ page }: GuideHandout): string {
  const html = readFileSync(join(distFolder, page.path, 'index.html'), 'utf8');
  const article = /<article class="sheet">([^]*?)<\/article>/.exec(html)?.[1] ?? '';
  return article
    .replace(/<(style|script)[^]*?<\/\1>/g, ' ')
    .replace(/<div[^>]*data-not-printed[^]*?<\/div>/g, ' ')
    .replace(/<\/?(?:strong|a|span|em)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Parts of the paper that hold the sheet, in the order in which the page says it; what repeats is left out. */
function areasOf({ sheet }: GuideHandout, format: Format, pages: number): Area[] {
  const [width, height] = format.paper;
  if (sheet.form === 'wallet-card') {
    const [left, top] = [(width - 172) / 2, (height - 241) / 2];
    const face = (page: number, y: number): Area => ({ page, x: left, y: top + y, width: 86, height: 54 });
    return [face(1, 54), face(2, 0), face(2, 54), face(1, 0), { page: 1, x: 0, y: top + 222, width, height: 40 }];
  }
  const foot = sheet.form === 'poster' ? 0 : format.large ? 25 : (height - 241) / 2;
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, x: 0, y: 0, width, height: height - foot }));
}

describe.each(files)('%s and its page', (_path, item, format) => {
  test('say the same words in the same order', () => {
    const file = fileOf(item, format);
    const areas = areasOf(item, format, Number(pdfInfo(file)['Pages']));
    const heads = item.sheet.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [
            block.head
              .flat()
              .map((run) => run.text)
              .join(' '),
          ]
        : [],
    );
    const said = areas.map((area) => wordsOf(textIn(file, area)).join(' '));
    const paper = said.flatMap((text, index) => {
      // A table that goes on over the page has its head again; one that starts on this page has it for the first time.
      const again = heads.find((head) => text.startsWith(head) && said.slice(0, index).join(' ').includes(head));
      return wordsOf(text.slice(again?.length ?? 0));
    });
    const page = wordsOf(pageText(item));
    expect(page.length).toBeGreaterThan(60);
    expect(paper.join(' ')).toBe(page.join(' '));
  });
});

describe.each(files)('%s, its code', (_path, item, format) => {
  const image = pageImage(fileOf(item, format), codePage(item, format), 100);

  test('is read from a scan of 100 dots an inch', async () => {
    expect(await codeIn(await codeOnly(image, item, format))).toBe(item.sheet.link.address);
  });

  test('is read from a photocopy', async () => {
    expect(await codeIn(await photocopied(await codeOnly(image, item, format)))).toBe(item.sheet.link.address);
  });
});

/** Page that has the code: the last one, or the outside of a card. */
function codePage(item: GuideHandout, format: Format): number {
  return item.sheet.form === 'wallet-card' ? 1 : Number(pdfInfo(fileOf(item, format))['Pages']);
}

/** The part of a page with its code: a card has four of them, and a phone is held over one. */
async function codeOnly(image: Buffer, { sheet }: GuideHandout, format: Format): Promise<Buffer> {
  if (sheet.form !== 'wallet-card') return image;
  const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * 100);
  const [width, height] = format.paper;
  const [left, top] = [(width - 172) / 2, (height - 241) / 2];
  return sharp(image)
    .extract({ left: dots(left + 46), top: dots(top), width: dots(40), height: dots(42) })
    .png()
    .toBuffer();
}

describe.each(each)('%s', (_path, item) => {
  const { page } = item;

  test('has a short address that leads to it', () => {
    const short = shortPath(page.id, page.locale);
    expect(short.length).toBeLessThanOrEqual(25);
    const html = readFileSync(join(distFolder, short, 'index.html'), 'utf8');
    expect(html).toContain(`url=${basePath}${page.path.slice(1)}"`);
  });

  test('has a small picture of its first side that is not blank', async () => {
    const file = join(distFolder, previewPath(page.id, page.locale));
    expect(existsSync(file)).toBe(true);
    expect(statSync(file).size).toBeLessThan(20_000);
    const { width, height } = await sharp(file).metadata();
    expect([width, height]).toEqual([previewSize.width, previewSize.height]);
    const { channels } = await sharp(file).stats();
    expect(channels[0]?.stdev ?? 0).toBeGreaterThan(20);
  });

  test('uses at most 8 of 100 parts ink', async () => {
    const file = fileOf(item, formatsOf[item.sheet.form][0] as Format);
    const { channels } = await sharp(pageImage(file, 1, 60))
      .grayscale()
      .stats();
    expect(255 - (channels[0]?.mean ?? 0)).toBeLessThan(255 * 0.08);
  });
});

test('Spanish letters come out of the paper right', () => {
  const spanish = handouts.filter((item) => item.page.locale === 'es');
  expect(spanish.length).toBeGreaterThan(0);
  for (const item of spanish) {
    const [format] = formatsOf[item.sheet.form];
    if (!format) continue;
    const text = textIn(fileOf(item, format), { page: 1, x: 0, y: 0, width: 220, height: 300 });
    expect(text).toMatch(/[¿áéíóúñ]/);
    expect(text).not.toContain('\uFFFD');
  }
});
