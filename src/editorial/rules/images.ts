import { placeOf, visit } from '../../corpus/mdx-body.ts';
import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Rule } from '../rule.ts';

/** Largest picture in bytes: half of what a whole page may weigh, so that it opens on a slow phone. */
const largestBytes = 50_000;

const fileName = /^[\w./-]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
const cameraName = /^(?:img|dsc|dscn|image|photo|picture|screenshot|untitled)[\s_-]*\d*$/i;

/** Pictures lie in public/, are small, and say in words what they show. */
export const images: Rule = {
  id: 'images',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      if (!page.body) continue;
      visit(page.body, (node) => {
        if (node.type !== 'image') return;
        const error = (message: string, hint: string): void => {
          problems.push({ rule: 'images', severity: 'error', path: page.path, ...placeOf(node), message, hint });
        };
        const alt = (node.alt ?? '').trim();
        const url = node.url ?? '';
        if (alt === '') error('a picture without alternative text', 'write between [ and ] what the picture tells');
        else if (fileName.test(alt) || cameraName.test(alt))
          error(`the alternative text "${alt}" is a file name`, 'write what the picture tells');
        if (!url.startsWith('/') || url.startsWith('//'))
          return error(`the picture "${url}" is not one of the guide's own`, 'put it into public/ and start with /');
        const bytes = corpus.publicFiles.get(url);
        if (bytes === undefined) {
          const near = nearestKey(url, [...corpus.publicFiles.keys()]);
          return error(`no picture at public${url}`, near ? `did you mean ${near}?` : 'put it there');
        }
        if (bytes > largestBytes)
          error(`the picture has ${bytes} bytes, the limit is ${largestBytes}`, 'make it smaller, or draw it as SVG');
      });
    }
    return problems;
  },
};
