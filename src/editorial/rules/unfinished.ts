import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` writes where an editor must. */
const mark = /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/u;

/** No page ships with a place that was left to be written. A line that the schema already refuses is not told twice. */
export const unfinished: Rule = {
  id: 'unfinished',
  check({ corpus }) {
    const told = new Set(corpus.problems.map((item) => `${item.path}:${item.line}`));
    return corpus.pages.flatMap((page) => {
      const body = page.bodyText.split('\n');
      return page.text.split('\n').flatMap((line, index): Problem[] => {
        const column = line.search(mark);
        // In the frontmatter, where the body is blanked, `#` starts a comment; in the body it starts a heading.
        const comment = body[index] === '' && /^\s*#/.test(line);
        if (column === -1 || comment || told.has(`${page.path}:${index + 1}`)) return [];
        return [
          {
            rule: 'unfinished',
            severity: 'error',
            path: page.path,
            line: index + 1,
            column: column + 1,
            message: 'a place still says TODO',
            hint: 'write it, or delete the line',
          },
        ];
      });
    });
  },
};
