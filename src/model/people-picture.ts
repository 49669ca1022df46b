/** One picture of people, drawn as dashes: one dash is one person. */
export interface PeoplePicture {
  count: number;
  label: string;
  /** Size in units of the drawing. */
  width: number;
  height: number;
  /** Path through everybody, and through those counted; both are stroked with the same dashes. */
  everybody: string;
  counted: string;
}

/** Units from one person to the next, sideways and down. */
const step = 10;

/**
 * Reads `5: without medicine | 1: on buprenorphine` and lays out one picture a group.
 * @param base how many people each picture stands for: 100 (rows of 20) or 1000 (rows of 50)
 * @throws when a group has no whole number from 0 to the base before its colon, or no label after it
 */
export function peoplePictures(base: number, groups: string): PeoplePicture[] {
  if (base !== 100 && base !== 1000) throw new Error(`People: of="${base}" must be 100 or 1000`);
  const columns = base === 100 ? 20 : 50;
  return groups.split('|').map((group) => {
    const found = /^\s*(\d+)\s*:\s*(\S.*?)\s*$/.exec(group);
    const count = Number(found?.[1]);
    if (!found?.[2] || count > base)
      throw new Error(`People: "${group.trim()}" is not "count: label" with at most ${base}`);
    const path = (people: number): string =>
      Array.from({ length: Math.ceil(people / columns) }, (_, row) => {
        const inRow = Math.min(columns, people - row * columns);
        return `M0 ${row * step + step / 2}h${inRow * step - 2}`;
      }).join('');
    return {
      count,
      label: found[2],
      width: columns * step,
      height: (base / columns) * step,
      everybody: path(base),
      counted: path(count),
    };
  });
}
