import type { SourceGroup } from '../model/listing-groups.ts';
import type { Strings } from './strings.ts';
import { word } from './strings.ts';

/** Title of one page of the list of sources: "Studies, A-M". */
export const sourceGroupTitle = (words: Strings, { kind, letters }: SourceGroup): string =>
  word(words, `sourceKind.${kind}`) + (letters === null ? '' : `, ${letters.toUpperCase()}`);
