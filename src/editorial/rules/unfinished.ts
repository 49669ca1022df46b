import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` writes where an editor must. */
const mark = /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/u;

/**
 * No page and no entry of a data file ships with a place that was left to be written. A line that the schema already
 * refuses is not told twice.
 */
export const unfinished: Rule = {
  id: 'unfinished',
  check({ corpus }) {
    const told = new Set(corpus.problems.map((item) => `${item.path}:${item.line}`));
    const look = (path: string, text: string, hasComments: (line: number) => boolean): Problem[] =>
      text.split('\n').flatMap((line, index): Problem[] => {
        const column = line.search(mark);
        const comment = hasComments(index) && /^\s*#/.test(line);
        if (column === -1 || comment || told.has(`${path}:${index + 1}`)) return [];
        return [
          {
            rule: 'unfinished',
            severity: 'error',
            path,
            line: index + 1,
            column: column + 1,
            message: 'a place still says TODO',
            hint: 'write it, or delete the line',
          },
        ];
      });
    const inPages = corpus.pages.flatMap((page) => {
      const body = page.bodyText.split('\n');
      // In the frontmatter, where the body is blanked, `#` starts a comment; in the body it starts a heading.
      return look(page.path, page.text, (line) => body[line] === '');
    });
    return [...inPages, ...Object.values(corpus.data).flatMap(({ path, text }) => look(path, text, () => true))];
  },
};
