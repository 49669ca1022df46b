/** A picture as SVG parts, styled by class, so that the screen and the paper each give it their own ink. */
export interface Picture {
  /** Width and height in the picture's own units. */
  size: readonly [width: number, height: number];
  /** SVG elements. */
  shapes: string;
}

/** A path of a class. */
export const path = (className: string, d: string): string => `<path class="${className}" d="${d}"/>`;

/** A rectangle of a class. */
export const rect = (className: string, x: number, y: number, width: number, height: number): string =>
  `<rect class="${className}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

/** Parts moved, and turned clockwise by some degrees about the place they are moved to. */
export const moved = (x: number, y: number, parts: readonly string[], degrees = 0): string =>
  `<g transform="translate(${x} ${y})${degrees === 0 ? '' : ` rotate(${degrees})`}">${parts.join('')}</g>`;

/** Parts that look right, turned to look left, about the place they are moved to. */
export const flipped = (x: number, y: number, parts: readonly string[]): string =>
  `<g transform="translate(${x} ${y}) scale(-1 1)">${parts.join('')}</g>`;

/** A number in a circle, the same as in the list below the picture. */
export const mark = (n: number, x: number, y: number): string =>
  `<circle class="mark" cx="${x}" cy="${y}" r="10"/>` +
  `<text class="mark-number" x="${x}" y="${y + 5}" text-anchor="middle">${n}</text>`;
