import { pictures } from '../model/drawings/pictures.ts';
import type { DrawingName } from '../schemas/drawings.ts';

/** Black lines and a gray of one tenth: the classes of src/model/drawings on paper, where copies of copies must show them. */
const inks = `
.outline{fill:#fff;stroke:#000;stroke-width:2.5}
.line{fill:none;stroke:#000;stroke-width:2.5}
.thick{stroke-width:4}
.fill{fill:#e6e6e6;stroke:#000;stroke-width:2.5}
.strong{fill:#000;stroke:#000;stroke-width:2.5}
.lead,.tick{fill:none;stroke:#000;stroke-width:1.2}
.lead{stroke-dasharray:4 3}
.mark{fill:#000}
.mark-number{fill:#fff;font:700 15px "Atkinson Hyperlegible Next"}`.replaceAll('\n', '');

/** Numbers and their lines, for a picture that has no list of them beside it: beside steps they would look like steps. */
const withoutNumbers = '.mark,.mark-number,.lead{display:none}';

/** Width up to which a drawing has something to show; on paper the empty rest would make it smaller. */
const usedWidth: Partial<Record<DrawingName, number>> = { 'naloxone-spray': 240, 'rescue-breathing': 240 };

/** Height above which a drawing has nothing but numbers. */
const numbersAbove: Partial<Record<DrawingName, number>> = { 'recovery-position': 40 };

/** Width and height of what is shown, in the drawing's own units. */
const shownSize = (name: DrawingName): readonly [width: number, height: number] => {
  const [width, height] = pictures[name].size;
  return [usedWidth[name] ?? width, height];
};

/**
 * A drawing as a whole SVG file for paper.
 * @param numbered whether a list beside it says what stands at each number
 */
export function drawingSvg(name: DrawingName, numbered: boolean): string {
  const { shapes } = pictures[name];
  const [width, height] = shownSize(name);
  const top = numbered ? 0 : (numbersAbove[name] ?? 0);
  // Lines drawn by class reach over the edge of some pictures; a margin keeps them whole.
  const [wide, high] = [width + 6, height - top + 6];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 ${top - 3} ${wide} ${high}" width="${wide}" ` +
    `height="${high}"><style>${inks}${numbered ? '' : withoutNumbers}</style>${shapes}</svg>`
  );
}

/** Height of one of the pictures that stand below each other in a drawing of several moments. */
const momentHeight = 116;

/**
 * The moments of a drawing beside each other instead of below each other, as a whole SVG file: for a poster, whose
 * pictures have a low and wide place. A drawing of one moment stays as it is.
 */
export function drawingStrip(name: DrawingName): string {
  const { shapes } = pictures[name];
  const [width, height] = shownSize(name);
  const moments = height / momentHeight;
  if (moments < 2 || !Number.isInteger(moments)) return drawingSvg(name, false);
  // The lines between the moments are left out.
  const [wide, high] = [width + 6, momentHeight - 6];
  const step = wide + 10;
  const each = Array.from(
    { length: moments },
    (_, index) =>
      `<svg x="${index * step}" y="0" width="${wide}" height="${high}" ` +
      `viewBox="-3 ${index * momentHeight + 3} ${wide} ${high}">${shapes}</svg>`,
  );
  const all = step * moments - 10;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${high}" width="${all}" height="${high}">` +
    `<style>${inks}${withoutNumbers}</style>${each.join('')}</svg>`
  );
}

/** Width divided by height, margin included. */
export const drawingRatio = (name: DrawingName): number => {
  const [width, height] = shownSize(name);
  return (width + 6) / (height + 6);
};
