/** A text as a Typst string literal. Nothing in it is read as markup, so content cannot change the layout. */
export const text = (value: string): string =>
  `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;

/** Values as a Typst array; the comma keeps one value an array. */
export const array = (items: readonly string[]): string => `(${items.map((item) => `${item}, `).join('')})`;

/** Named values as a Typst dictionary. */
export const dictionary = (entries: Record<string, string>): string =>
  `(${Object.entries(entries)
    .map(([key, value]) => `"${key}": ${value}, `)
    .join('')})`;

/** A day, `YYYY-MM-DD`, as a Typst date. */
export function date(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
}
