import type { Block, Inline } from './blocks.ts';
import type { Sheet } from './sheet.ts';

const line = (inlines: readonly Inline[]): string => inlines.map((item) => item.text).join('');

/** Texts of a block in the order in which page and paper show them. */
function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [line(block.text)];
    case 'list':
    case 'steps':
    case 'signs':
      return [
        ...(block.kind === 'signs' ? [block.title] : []),
        ...block.items.map(line),
        ...(block.kind === 'steps' ? block.pictures.map((picture) => picture.caption) : []),
      ];
    case 'callout':
      return [block.title, ...block.blocks.flatMap(blockTexts)];
    case 'table':
      return [...block.head, ...block.rows.flat()].map(line);
    case 'fill-in':
      return block.lines;
    case 'numbers':
      return block.numbers.flatMap((item) => [
        ...item.ways.map((way) => `${way.label} ${way.number}`),
        item.name,
        item.about,
      ]);
    case 'drawing':
      return [block.title, ...block.parts];
  }
}

/** Everything a reader is asked to read: title, message, blocks and questions. What stands on every sheet is left out. */
export const sheetTexts = (sheet: Pick<Sheet, 'title' | 'message' | 'blocks' | 'sayBack'>): string[] => [
  sheet.title,
  sheet.message,
  ...sheet.blocks.flatMap(blockTexts),
  ...(sheet.sayBack?.questions ?? []).map(line),
];

/** Words of a sheet; a number counts as one. */
export const sheetWordCount = (sheet: Parameters<typeof sheetTexts>[0]): number =>
  sheetTexts(sheet)
    .join(' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
