import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { monthsLater } from '../editorial/months-later.ts';
import { pagePath } from '../model/routes.ts';
import { longestId } from '../model/sheet/address.ts';
import { guideArea } from '../schemas/guide.ts';
import type { Kind } from '../schemas/kinds.ts';
import { defaultLocale } from '../settings.ts';
import { explainKind } from './explain.ts';
import { checkedId } from './checked-id.ts';
import { keptAddresses } from './kept-addresses.ts';
import { scaffold } from './scaffold.ts';
import { checked, ScaffoldError } from './scaffold-error.ts';
import { writeTogether } from './write-together.ts';

/** What the editor asked for. */
export interface NewPage {
  /** Folder that holds content/. */
  root: string;
  kind: Kind;
  id: string;
  /** Area of a guide. */
  area?: string | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Until its subject is known a page is looked at again as soon as the most hurried subject asks. */
const firstRecheckMonths = 6;

/**
 * Makes a page file and keeps its address. Nothing that exists is overwritten, and both files appear whole or not at all.
 * @returns path of the file and its address
 * @throws ScaffoldError when the id or area is wrong or the file exists
 */
export function newPage({ root, kind, id, area, today }: NewPage): { path: string; address: string } {
  checkedId(id);
  if (kind === 'handouts' && id.length > longestId)
    throw new ScaffoldError(`"${id}" is too long: ${longestId} letters at most, since it is typed from paper`);
  if (kind === 'guides') {
    if (area === undefined)
      throw new ScaffoldError(`a guide needs its area: add --area with one of ${guideArea.options.join(', ')}`);
    checked('area', area, guideArea.options);
  } else if (area !== undefined) throw new ScaffoldError('only guides have an area; leave --area out');

  const path = `content/${kind}/${id}.mdx`;
  if (existsSync(join(root, path))) throw new ScaffoldError(`${path} exists; nothing was changed`, 1);
  const text = scaffold(
    kind,
    { written: today, checked: today, recheckBy: monthsLater(today, firstRecheckMonths), ...(area ? { area } : {}) },
    explainKind(kind),
  );
  writeTogether(root, { path, text }, keptAddresses(root, kind, id, defaultLocale, area));
  return { path, address: pagePath(kind, id, defaultLocale, area) };
}
