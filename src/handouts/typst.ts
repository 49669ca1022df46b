import type { Block, DrawingBlock, Inline, StepPicture } from '../model/sheet/blocks.ts';
import type { Format } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { qrCode } from '../model/qr-code.ts';
import type { ClinicField } from '../schemas/clinic.ts';
import { siteName } from '../settings.ts';
import { fill, strings } from '../ui/strings.ts';
import { drawingRatio, drawingSvg } from './drawing-svg.ts';
import { array, date, dictionary, text } from './typst-values.ts';

/** What a clinic prints on its handouts. */
export interface ClinicDetails {
  values: Partial<Record<ClinicField, string>>;
  /** Path of the logo as the compiler sees it, with the words that stand for it. */
  logo: { path: string; alt: string } | null;
}

/** A layout to try: type of one size on one paper. */
export interface Layout {
  format: Format;
  /** Points. */
  size: number;
}

/** Height of a drawing on paper in millimetres; its width follows, up to a limit. */
const drawingHeight = 42;
const drawingWidth = 58;

/** Margins in millimetres: the live area of 172 by 241 is the same on every paper; large print has lines of 6 inches. */
function margins({ paper: [width, height], large }: Format, form: Sheet['form']): { x: number; y: number } {
  if (large) return { x: (width - 152.4) / 2, y: 25 };
  // A poster fills its paper; larger paper is cut from the same plan.
  if (form === 'poster') return { x: width * 0.09, y: width * 0.085 };
  return { x: (width - 172) / 2, y: (height - 241) / 2 };
}

/**
 * A sheet as the source of a Typst document: data for one of the templates beside this file.
 * @param clinic details to print in place of empty lines, or null
 */
export function typstSource(sheet: Sheet, layout: Layout, clinic: ClinicDetails | null = null): string {
  const { format, size } = layout;
  const margin = margins(format, sheet.form);
  const data = dictionary({
    title: text(sheet.title),
    guide: text(siteName[sheet.locale]),
    lang: text(sheet.locale),
    date: date(sheet.date),
    message: text(sheet.message),
    code: code(sheet),
    link: dictionary({
      label: text(sheet.link.label),
      typed: text(sheet.link.typed),
      address: text(sheet.link.address),
    }),
    state: array(sheet.state.map(text)),
    footer: dictionary(Object.fromEntries(Object.entries(sheet.footer).map(([key, value]) => [key, text(value)]))),
    ...(sheet.form === 'wallet-card' ? faces(sheet, format.large) : sheetParts(sheet, format.large, clinic)),
  });
  const shape = dictionary({
    width: `${format.paper[0]}`,
    height: `${format.paper[1]}`,
    'margin-x': `${margin.x}`,
    'margin-y': `${margin.y}`,
    size: `${size}`,
    large: `${format.large}`,
  });
  return `#import "blocks.typ": number\n#import "${sheet.form}.typ": ${sheet.form}\n#${sheet.form}(${data}, ${shape})\n`;
}

function sheetParts(sheet: Sheet, large: boolean, clinic: ClinicDetails | null): Record<string, string> {
  const fields = sheet.clinic.fields.map(({ name, label }) =>
    dictionary({ name: text(name), label: text(label), value: text(clinic?.values[name] ?? '') }),
  );
  const logo = clinic?.logo ? dictionary({ path: text(clinic.logo.path), alt: text(clinic.logo.alt) }) : 'none';
  return {
    blocks: array(sheet.blocks.map((item) => block(item, large))),
    clinic: dictionary({
      title: text(sheet.clinic.title),
      fields: array(fields),
      space: text(sheet.clinic.space),
      logo,
    }),
    'say-back': sheet.sayBack
      ? dictionary({ title: text(sheet.sayBack.title), questions: array(sheet.sayBack.questions.map(inlines)) })
      : 'none',
    'other-formats': text(sheet.otherFormats ?? ''),
  };
}

/**
 * Faces of a card: what stands before the first heading is the front, then come both insides, then the back.
 * @throws when there are not three headings
 */
function faces(sheet: Sheet, large: boolean): Record<string, string> {
  const all: Block[][] = [[]];
  for (const item of sheet.blocks) {
    if (item.kind === 'heading') all.push([item]);
    else all.at(-1)?.push(item);
  }
  const [front = [], above = [], below = [], back = []] = all;
  if (all.length !== 4)
    throw new Error(`${sheet.id}: a wallet card has three headings, this one has ${all.length - 1}`);
  const drawn = (blocks: Block[]): string => array(blocks.map((item) => block(item, large)));
  return {
    front: drawn(front),
    inside: array([drawn(above), drawn(below)]),
    back: drawn(back),
    mark: text(sheet.mark),
    fold: text(strings[sheet.locale].sheetFold),
  };
}

function code(sheet: Sheet): string {
  const { size, path } = qrCode(sheet.link.address, sheet.form === 'wallet-card' ? 'Q' : 'M');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" stroke="#000"/></svg>`;
  return dictionary({
    svg: text(svg),
    alt: text(fill(strings[sheet.locale].sheetQr, { url: sheet.link.typed })),
  });
}

/** A sentence as Typst code that joins its runs. */
function inlines(runs: readonly Inline[]): string {
  const parts = runs.map((run) => {
    if (run.kind === 'number') return `number(${text(run.text)}, ${text(run.href)})`;
    if (run.kind === 'link') return text(run.text);
    return run.strong ? `strong(${text(run.text)})` : text(run.text);
  });
  return `[${parts.map((part) => `#${part}`).join('')}]`;
}

const picture = ({ name, caption, alt }: StepPicture): string =>
  dictionary({ caption: text(caption), alt: text(alt), svg: text(drawingSvg(name)) });

function drawing(block: DrawingBlock): string {
  return dictionary({
    kind: text('drawing'),
    title: text(block.title),
    alt: text(block.title),
    svg: text(drawingSvg(block.name)),
    width: `${Math.min(drawingWidth, drawingHeight * drawingRatio(block.name)).toFixed(2)}`,
    parts: array(block.parts.map(text)),
  });
}

/** Longest word of each column. */
const longestWords = (rows: readonly Inline[][][]): string[] =>
  (rows[0] ?? []).map((_, column) =>
    rows
      .flatMap((row) => (row[column] ?? []).flatMap((run) => run.text.split(/\s+/)))
      .reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  );

function block(part: Block, large: boolean): string {
  const kind = text(part.kind);
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return dictionary({ kind, text: inlines(part.text) });
    case 'list':
      return dictionary({ kind, numbered: `${part.numbered}`, items: array(part.items.map(inlines)) });
    case 'steps':
      return dictionary({
        kind,
        items: array(part.items.map(inlines)),
        pictures: array(part.pictures.map(picture)),
        large: `${large}`,
      });
    case 'signs':
      return dictionary({ kind, title: text(part.title), items: array(part.items.map(inlines)) });
    case 'callout':
      return dictionary({
        kind,
        tone: text(part.tone),
        title: text(part.title),
        blocks: array(part.blocks.map((inner) => block(inner, large))),
      });
    case 'table':
      return dictionary({
        kind,
        large: `${large}`,
        longest: array(longestWords([part.head, ...part.rows]).map(text)),
        head: array(part.head.map(inlines)),
        rows: array(part.rows.map((row) => array(row.map(inlines)))),
      });
    case 'fill-in':
      return dictionary({ kind, lines: array(part.lines.map(text)) });
    case 'numbers':
      return dictionary({
        kind,
        numbers: array(
          part.numbers.map(({ name, about, ways }) =>
            dictionary({
              name: text(name),
              about: text(about),
              ways: array(
                ways.map((way) =>
                  dictionary({ label: text(way.label), number: text(way.number), address: text(way.href) }),
                ),
              ),
            }),
          ),
        ),
      });
    case 'drawing':
      return drawing(part);
  }
}
