import type { Rule } from './rule.ts';
import { addresses } from './rules/addresses.ts';
import { dataDates } from './rules/data-dates.ts';
import { dates } from './rules/dates.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { handouts } from './rules/handouts.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { interfaceWords } from './rules/interface-words.ts';
import { language } from './rules/language.ts';
import { links } from './rules/links.ts';
import { listLength } from './rules/list-length.ts';
import { permalinks } from './rules/permalinks.ts';
import { ranges } from './rules/ranges.ts';
import { readability } from './rules/readability.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { reviewState } from './rules/review-state.ts';
import { searchConcepts } from './rules/search-concepts.ts';
import { sourcesKnown } from './rules/sources-known.ts';
import { sourcesUsed } from './rules/sources-used.ts';
import { telephone } from './rules/telephone.ts';
import { translations } from './rules/translations.ts';
import { uncited } from './rules/uncited.ts';
import { unfinished } from './rules/unfinished.ts';

/** Every rule of the gate. */
export const rules: Rule[] = [
  addresses,
  dataDates,
  dates,
  duplicateIds,
  handouts,
  headings,
  images,
  interfaceWords,
  language,
  links,
  listLength,
  permalinks,
  ranges,
  readability,
  redirects,
  references,
  reviewState,
  searchConcepts,
  sourcesKnown,
  sourcesUsed,
  telephone,
  translations,
  uncited,
  unfinished,
];
