import type { Rule } from './rule.ts';
import { dates } from './rules/dates.ts';
import { headings } from './rules/headings.ts';
import { language } from './rules/language.ts';
import { links } from './rules/links.ts';
import { listLength } from './rules/list-length.ts';
import { permalinks } from './rules/permalinks.ts';
import { readability } from './rules/readability.ts';
import { references } from './rules/references.ts';
import { searchConcepts } from './rules/search-concepts.ts';
import { sourcesKnown } from './rules/sources-known.ts';
import { translations } from './rules/translations.ts';
import { uncited } from './rules/uncited.ts';

/** Every rule of the gate. */
export const rules: Rule[] = [
  dates,
  headings,
  language,
  links,
  listLength,
  permalinks,
  readability,
  references,
  searchConcepts,
  sourcesKnown,
  translations,
  uncited,
];
