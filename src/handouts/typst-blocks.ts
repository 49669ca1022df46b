import type { Block, DrawingBlock, Inline, StepPicture } from '../model/sheet/blocks.ts';
import { drawingRatio, drawingStrip, drawingSvg } from './drawing-svg.ts';
import { array, dictionary, text } from './typst-values.ts';

/** Height of a drawing on paper in millimetres; its width follows, up to a limit. */
const drawingHeight = 42;
const drawingWidth = 58;

/** A sentence as Typst code that joins its runs. */
export function inlines(runs: readonly Inline[]): string {
  const parts = runs.map((run) => {
    if (run.kind === 'number') return `number(${text(run.text)}, ${text(run.href)})`;
    if (run.kind === 'link') return text(run.text);
    return run.strong ? `strong(${text(run.text)})` : text(run.text);
  });
  return `[${parts.map((part) => `#${part}`).join('')}]`;
}

const picture = ({ name, caption, alt }: StepPicture): string =>
  dictionary({ caption: text(caption), alt: text(alt), svg: text(drawingSvg(name, false)) });

/** Pictures beside the steps of a poster, each as one low strip. */
export const strips = (blocks: readonly Block[]): string =>
  array(
    blocks
      .flatMap((part) => (part.kind === 'steps' ? part.pictures : []))
      .map(({ name, caption, alt }) =>
        dictionary({ caption: text(caption), alt: text(alt), svg: text(drawingStrip(name)) }),
      ),
  );

function drawing(block: DrawingBlock, large: boolean): string {
  return dictionary({
    kind: text('drawing'),
    large: `${large}`,
    title: text(block.title),
    alt: text(block.title),
    svg: text(drawingSvg(block.name, true)),
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

/** A block as a Typst dictionary, to be drawn by `draw` in templates/blocks.typ. */
export function block(part: Block, large: boolean): string {
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
      return drawing(part, large);
  }
}
