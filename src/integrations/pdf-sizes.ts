/** Thrown when a page offers a file that was not made, or none. */
export class PdfSizeError extends Error {}

/**
 * Writes the size of every file that a page offers beside its link, so that people know what they load.
 * @param sizes bytes of each file by its path
 * @throws PdfSizeError naming the page
 */
export function withPdfSizes(html: string, page: string, sizes: ReadonlyMap<string, number>): string {
  let found = 0;
  const filled = html.replace(/ data-size-of="([^"]*)"(\s*)><\/span>/g, (_, path: string) => {
    const bytes = sizes.get(path);
    if (bytes === undefined) throw new PdfSizeError(`${page} offers ${path}, which was not made`);
    found += 1;
    return `>${Math.ceil(bytes / 1000)} kB</span>`;
  });
  if (found === 0) throw new PdfSizeError(`${page} offers no file`);
  return filled;
}
