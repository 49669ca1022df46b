/** A page file cut into its YAML and its body. */
export interface SplitFile {
  yaml: string;
  /** Line at which the YAML starts, 1-based. */
  yamlLine: number;
  /** Same length in lines as the file: the frontmatter is blanked, so places in it are places in the file. */
  body: string;
}

/**
 * Splits frontmatter from body.
 * @param text whole file
 * @returns null when the file does not start with a `---` line that is closed by another
 */
export function splitFrontmatter(text: string): SplitFile | null {
  const lines = text.split('\n');
  if (lines[0] !== '---') return null;
  const end = lines.indexOf('---', 1);
  if (end === -1) return null;
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    yamlLine: 2,
    body: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
  };
}
