import { pictures } from '../model/drawings/pictures.ts';
import type { DrawingName } from '../schemas/drawings.ts';

/** Black lines and one light gray: the classes of src/model/drawings on paper, where copies of copies must still show them. */
const inks = `
.outline{fill:#fff;stroke:#000;stroke-width:2.5}
.line{fill:none;stroke:#000;stroke-width:2.5}
.thick{stroke-width:4}
.fill{fill:#dcdcdc;stroke:#000;stroke-width:2.5}
.strong{fill:#000;stroke:#000;stroke-width:2.5}
.lead,.tick{fill:none;stroke:#000;stroke-width:1.2}
.lead{stroke-dasharray:4 3}
.mark{fill:#000}
.mark-number{fill:#fff;font:700 13px "Atkinson Hyperlegible Next"}`.replaceAll('\n', '');

/** Width up to which a drawing has something to show; on paper the empty rest would make it smaller. */
const usedWidth: Partial<Record<DrawingName, number>> = { 'naloxone-spray': 240, 'rescue-breathing': 240 };

/** Width and height of what is shown, in the drawing's own units. */
const shownSize = (name: DrawingName): readonly [width: number, height: number] => {
  const [width, height] = pictures[name].size;
  return [usedWidth[name] ?? width, height];
};

/** A drawing as a whole SVG file for paper. */
export function drawingSvg(name: DrawingName): string {
  const { shapes } = pictures[name];
  const [width, height] = shownSize(name);
  // Lines drawn by class reach over the edge of some pictures; a margin keeps them whole.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 ${width + 6} ${height + 6}" width="${width + 6}" ` +
    `height="${height + 6}"><style>${inks}</style>${shapes}</svg>`
  );
}

/** Width divided by height, margin included. */
export const drawingRatio = (name: DrawingName): number => {
  const [width, height] = shownSize(name);
  return (width + 6) / (height + 6);
};
