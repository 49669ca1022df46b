import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestKey } from '../corpus/nearest-key.ts';
import { monthsLater } from '../editorial/months-later.ts';
import { pagePath } from '../model/routes.ts';
import { shortPath } from '../model/sheet/address.ts';
import { guideArea } from '../schemas/guide.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { slug } from '../schemas/primitives.ts';
import { defaultLocale } from '../settings.ts';
import { explainKind } from './explain.ts';
import { scaffold } from './scaffold.ts';

/** Why a page cannot be made; the message is for the editor. */
export class NewPageError extends Error {
  /** 1 when the file exists, 2 when the command makes no sense. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the editor asked for. */
export interface NewPage {
  /** Folder that holds content/. */
  root: string;
  kind: string;
  id: string;
  /** Area of a guide. */
  area?: string | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Until its subject is known a page is looked at again as soon as the most hurried subject asks. */
const firstRecheckMonths = 6;

function checked(what: string, given: string, valid: readonly string[]): void {
  if (valid.includes(given)) return;
  const near = nearestKey(given, valid);
  throw new NewPageError(`no ${what} "${given}"; ${near ? `did you mean ${near}?` : `there are ${valid.join(', ')}`}`);
}

/** The list with one path more, in its place. Comments stay where they are. */
export function withPermalink(list: string, path: string): string {
  const lines = list.split('\n').filter((line, index, all) => line !== '' || index < all.length - 1);
  if (lines.includes(path)) return list;
  const after = lines.findIndex((line) => line.startsWith('/') && line > path);
  lines.splice(after === -1 ? lines.length : after, 0, path);
  return `${lines.join('\n')}\n`;
}

/**
 * Makes a page file and keeps its address. Nothing that exists is overwritten, and both files appear whole or not at all.
 * @returns path of the file and its address
 * @throws NewPageError when the kind, id or area is wrong or the file exists
 */
export function newPage({ root, kind, id, area, today }: NewPage): { path: string; address: string } {
  checked('kind', kind, kinds);
  if (!slug.safeParse(id).success)
    throw new NewPageError(
      `"${id}" is no id: use lower-case letters, digits and single hyphens, such as street-fentanyl`,
    );
  if (kind === 'guides') {
    if (area === undefined)
      throw new NewPageError(`a guide needs its area: add --area with one of ${guideArea.options.join(', ')}`);
    checked('area', area, guideArea.options);
  } else if (area !== undefined) throw new NewPageError('only guides have an area; leave --area out');

  const path = `content/${kind}/${id}.mdx`;
  const target = join(root, path);
  if (existsSync(target)) throw new NewPageError(`${path} exists; nothing was changed`, 1);
  const address = pagePath(kind as Kind, id, defaultLocale, area);
  // A handout also has the address that is typed from paper.
  const kept = kind === 'handouts' ? [address, `${shortPath(id, defaultLocale)}/`] : [address];
  const text = scaffold(
    kind as Kind,
    { written: today, checked: today, recheckBy: monthsLater(today, firstRecheckMonths), ...(area ? { area } : {}) },
    explainKind(kind as Kind),
  );

  const permalinks = join(root, 'content/permalinks.txt');
  const pageDraft = join(root, 'content', kind, `.${id}.${process.pid}.new`);
  const listDraft = join(root, 'content', `.permalinks.${process.pid}.new`);
  try {
    mkdirSync(join(root, 'content', kind), { recursive: true });
    writeFileSync(pageDraft, text, { flag: 'wx' });
    writeFileSync(listDraft, kept.reduce(withPermalink, readFileSync(permalinks, 'utf8')), { flag: 'wx' });
    // A link, unlike a rename, fails when someone made the file in the meantime.
    linkSync(pageDraft, target);
    renameSync(listDraft, permalinks);
  } finally {
    rmSync(pageDraft, { force: true });
    rmSync(listDraft, { force: true });
  }
  return { path, address };
}
