import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that differs as soon as a file of content/ or public/ was added, removed or written. It costs a hundredth of
 * reading them, so the dev server asks for it at every request.
 * @param root folder that holds content/
 */
export const contentStamp = (root: string): string =>
  ['content', 'public']
    .map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
        // A file that an editor has just moved away is listed and then not there.
        const stats = statSync(join(folder, name), { throwIfNoEntry: false });
        return `${name} ${stats?.size} ${stats?.mtimeMs}`;
      }),
    )
    .join('\n');
