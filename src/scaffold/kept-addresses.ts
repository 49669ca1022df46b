import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePath } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Locale } from '../settings.ts';
import type { NewText } from './write-together.ts';

const path = 'content/permalinks.txt';

/** The list with one path more, in its place. Comments stay where they are. */
export function withPermalink(list: string, added: string): string {
  const lines = list.split('\n').filter((line, index, all) => line !== '' || index < all.length - 1);
  if (lines.includes(added)) return list;
  const after = lines.findIndex((line) => line.startsWith('/') && line > added);
  lines.splice(after === -1 ? lines.length : after, 0, added);
  return `${lines.join('\n')}\n`;
}

/** The list of kept addresses with those of a new page; a handout also has the one that is typed from paper. */
export function keptAddresses(root: string, kind: Kind, id: string, locale: Locale, area?: string): NewText {
  const address = pagePath(kind, id, locale, area);
  const own = kind === 'handouts' ? [address, `${shortPath(id, locale)}/`] : [address];
  return { path, text: own.reduce(withPermalink, readFileSync(join(root, path), 'utf8')) };
}
