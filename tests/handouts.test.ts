import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { findPoppler } from '../scripts/find-poppler.ts';
import type { GuideHandout } from '../src/model/guide.ts';
import { shortPath } from '../src/model/sheet/address.ts';
import { formatsOf, previewPath, previewSize } from '../src/model/sheet/formats.ts';
import type { Format } from '../src/model/sheet/formats.ts';
import { basePath } from '../src/settings.ts';
import { strings } from '../src/ui/strings.ts';
import { distFolder } from './built-site.ts';
import { fileOf, files, handouts, isCard } from './handout-files.ts';
import { pdfFonts, pdfInfo, taggedText } from './paper.ts';

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
    if (format.setting !== 'large') expect(Number(info['Pages'])).toBeLessThanOrEqual(item.sheet.sides);
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

/** Words in order. A word that is divided after its own hyphen or slash is one word. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of the sheet on its page, with the space that a browser puts between blocks. */
function pageText({ page }: GuideHandout): string {
  const html = readFileSync(join(distFolder, page.path, 'index.html'), 'utf8');
  const article = /<article class="sheet">([^]*?)<\/article>/.exec(html)?.[1] ?? '';
  return wordsOf(
    article
      .replace(/<(style|script|svg)[^]*?<\/\1>/g, ' ')
      .replace(/<div[^>]*data-not-printed[^]*?<\/div>/g, ' ')
      .replace(/<\/?(?:strong|a|span|em)(?:\s[^>]*)?>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

/** Text of the paper in the order of its page: how to fold is left out, and the insides of a card come before its back. */
function paperText(item: GuideHandout, format: Format): string {
  const { sheet } = item;
  const { setting } = format;
  const words = strings[sheet.locale];
  const text = wordsOf(taggedText(fileOf(item, format)));
  if (!isCard(item, format)) return text;
  const [unfolded, notes = ''] = text.split(setting === 'one-card' ? words.sheetFoldOne : words.sheetFold);
  if (setting === 'one-card') return wordsOf(`${unfolded} ${notes}`);
  const heading = (index: number): string => {
    const block = sheet.blocks.filter((item) => item.kind === 'heading')[index];
    return block?.text.map((run) => run.text).join('') ?? '';
  };
  const [front = '', back = ''] = unfolded?.split(heading(2)) ?? [];
  const [after = '', inside = ''] = notes.split(heading(0));
  return wordsOf(`${front} ${heading(0)} ${inside} ${heading(2)} ${back} ${after}`);
}

describe.each(files)('%s and its page', (_path, item, format) => {
  test('say the same words in the same order', () => {
    const page = pageText(item);
    expect(page.length).toBeGreaterThan(300);
    expect(paperText(item, format)).toBe(page);
  });
});

test('the clinic has a space for its own notice on every sheet', () => {
  const lacking = files.filter(
    ([, item, format]) =>
      item.sheet.form === 'sheet' && !taggedText(fileOf(item, format)).includes(item.sheet.clinic.notice),
  );
  expect(lacking.map(([path]) => path)).toEqual([]);
});

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
});

test('Spanish letters come out of the paper right', () => {
  const spanish = handouts.filter((item) => item.page.locale === 'es');
  expect(spanish.length).toBeGreaterThan(0);
  for (const item of spanish) {
    const [format] = formatsOf[item.sheet.form];
    if (!format) continue;
    const text = taggedText(fileOf(item, format));
    expect(text).toMatch(/[¿áéíóúñ]/);
    expect(text).not.toContain('\uFFFD');
  }
});
