import { kinds } from '../schemas/kinds.ts';
import type { Kind } from '../schemas/kinds.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { newPage } from './new-page.ts';
import { newRecord } from './new-record.ts';
import { newTranslation } from './new-translation.ts';
import { recordKind, recordNames } from './record-entry.ts';
import { checked, ScaffoldError } from './scaffold-error.ts';

/** What the editor asked for. */
export interface Request {
  /** Folder that holds content/. */
  root: string;
  /** Folder of content/, or list of content/data. */
  kind: string;
  /** Id of the page or entry, or an everyday word. */
  id: string;
  /** Area of a guide. */
  area?: string | undefined;
  /** Language of a translation or of an everyday word. */
  language?: string | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What can be made: pages by their folder, entries by their list. */
export const allKinds: string[] = [...kinds, ...recordNames.map(recordKind)];

const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/**
 * Makes what is asked for.
 * @returns what was made, in words for the editor
 * @throws ScaffoldError when the command makes no sense, or something stands in the way; nothing is then changed
 */
export function newFile({ root, kind, id, area, language, today }: Request): string {
  checked('kind', kind, allKinds);
  if (area !== undefined && (kind !== 'guides' || language !== undefined))
    throw new ScaffoldError('only guides have an area, and a translation that of its original; leave --area out');
  if (language !== undefined && !isLocale(language))
    throw new ScaffoldError(`no language "${language}"; there are ${locales.join(', ')}`);

  const name = recordNames.find((item) => recordKind(item) === kind);
  if (name) {
    if (language !== undefined && name !== 'everydayWords')
      throw new ScaffoldError(`${kind} hold every language in one entry; leave --language out`);
    const { path, line } = newRecord({ root, name, id, language });
    return `${path}:${line}\nDelete the lines that begin with # when you are done.`;
  }
  if (language === defaultLocale)
    throw new ScaffoldError(`${defaultLocale} is the language of originals; leave --language out`);
  const { path, address } =
    language !== undefined
      ? newTranslation({ root, kind: kind as Kind, id, language })
      : newPage({ root, kind: kind as Kind, id, area, today });
  return `${path}\n${address} is in content/permalinks.txt.`;
}
