import type { Block } from '../model/sheet/blocks.ts';
import type { PaperLink } from '../model/sheet/every-sheet.ts';
import type { Format } from '../model/sheet/formats.ts';
import type { Sheet } from '../model/sheet/sheet.ts';
import { qrCode } from '../model/qr-code.ts';
import type { ClinicField } from '../schemas/clinic.ts';
import { siteName } from '../settings.ts';
import { fill, strings } from '../ui/strings.ts';
import { block, inlines, strips } from './typst-blocks.ts';
import { array, date, dictionary, text } from './typst-values.ts';

/** What a clinic prints on its handouts. */
export interface ClinicDetails {
  values: Partial<Record<ClinicField, string>>;
  /** Text for the space of the clinic's own notices. */
  notice: string | null;
  /** Path of the logo as the compiler sees it, with the words that stand for it. */
  logo: { path: string; alt: string } | null;
}

/** A layout to try: type of one size on one paper, with or without the space for the clinic's notices. */
export interface Layout {
  format: Format;
  /** Points. */
  size: number;
  notice: boolean;
}

/**
 * A sheet as the source of a Typst document: data for one of the templates beside this file.
 * @param clinic details to print in place of empty lines, or null
 */
export function typstSource(sheet: Sheet, layout: Layout, clinic: ClinicDetails | null = null): string {
  const { format, size } = layout;
  const large = format.setting === 'large';
  // A card in large print is a sheet with the same words.
  const folded = sheet.form === 'wallet-card' && !large;
  const template = folded
    ? format.setting === 'one-card'
      ? 'one-card'
      : 'wallet-card'
    : sheet.form === 'poster'
      ? 'poster'
      : 'sheet';
  const data = dictionary({
    title: text(sheet.title),
    guide: text(siteName[sheet.locale]),
    lang: text(sheet.locale),
    date: date(sheet.date),
    message: text(sheet.message),
    code: code(sheet),
    link: link(sheet.link, sheet.locale),
    'other-languages': array(sheet.otherLanguages.map((other) => link(other, other.locale))),
    'other-formats': sheet.otherFormats ? link(sheet.otherFormats, sheet.locale) : 'none',
    mark: sheet.form === 'wallet-card' ? text(sheet.mark) : 'none',
    sources: text(sheet.sources),
    state: dictionary({ name: text(sheet.state.name), rest: array(sheet.state.rest.map(text)) }),
    footer: dictionary(Object.fromEntries(Object.entries(sheet.footer).map(([key, value]) => [key, text(value)]))),
    clinic: sheet.form === 'sheet' ? clinicBox(sheet, layout, clinic) : 'none',
    'say-back': sheet.sayBack
      ? dictionary({ title: text(sheet.sayBack.title), questions: array(sheet.sayBack.questions.map(inlines)) })
      : 'none',
    ...(template === 'poster' ? { pictures: strips(sheet.blocks) } : {}),
    ...(folded ? faces(sheet) : { blocks: array(sheet.blocks.map((item) => block(item, large))) }),
  });
  const shape = dictionary({
    width: `${format.paper[0]}`,
    height: `${format.paper[1]}`,
    size: `${size}`,
    large: `${large}`,
  });
  return `#import "blocks.typ": number\n#import "${template}.typ": ${template}\n#${template}(${data}, ${shape})\n`;
}

const link = ({ label, typed, address }: PaperLink, language: string): string =>
  dictionary({ label: text(label), typed: text(typed), address: text(address), lang: text(language) });

function clinicBox(sheet: Sheet, { notice }: Layout, details: ClinicDetails | null): string {
  const { title, fields, stamp, notice: label } = sheet.clinic;
  return dictionary({
    title: text(title),
    fields: array(
      fields.map(({ name, label }) =>
        dictionary({ name: text(name), label: text(label), value: text(details?.values[name] ?? '') }),
      ),
    ),
    stamp: text(stamp),
    logo: details?.logo ? dictionary({ path: text(details.logo.path), alt: text(details.logo.alt) }) : 'none',
    notice: notice ? dictionary({ label: text(label), value: text(details?.notice ?? '') }) : 'none',
  });
}

/**
 * Faces of a card: what stands before the first heading is the front, then come both insides, then the back.
 * @throws when there are not three headings
 */
function faces(sheet: Sheet): Record<string, string> {
  const all: Block[][] = [[]];
  for (const item of sheet.blocks) {
    if (item.kind === 'heading') all.push([item]);
    else all.at(-1)?.push(item);
  }
  const [front = [], above = [], below = [], back = []] = all;
  if (all.length !== 4)
    throw new Error(`${sheet.id}: a wallet card has three headings, this one has ${all.length - 1}`);
  const drawn = (blocks: Block[]): string => array(blocks.map((item) => block(item, false)));
  const words = strings[sheet.locale];
  return {
    front: drawn(front),
    inside: array([drawn(above), drawn(below)]),
    back: drawn(back),
    fold: text(words.sheetFold),
    'fold-one': text(words.sheetFoldOne),
  };
}

function code(sheet: Sheet): string {
  const { size, modules, path } = qrCode(sheet.link.address, sheet.form === 'wallet-card' ? 'Q' : 'M');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" stroke="#000"/></svg>`;
  return dictionary({
    svg: text(svg),
    alt: text(fill(strings[sheet.locale].sheetQr, { url: sheet.link.typed })),
    modules: `${modules}`,
    size: `${size}`,
  });
}
