import type { Guide, GuidePage } from '../model/guide.ts';
import type { Locale } from '../settings.ts';
import { firstSentences } from './sentences.ts';
import { readTables, writeTables } from './tables.ts';

/** Longest passage that a result shows of a section, in characters; it is cut between sentences. */
const longestPassage = 110;

/** What stands first under each heading, by position of its page in the small index and of the heading on it. */
export type SectionLeads = readonly (readonly string[])[];

/** Pages of one language in the order of the files of search: what is alike stands together, which compresses best. */
export const ownPages = (guide: Guide, locale: Locale): GuidePage[] =>
  guide.pages.filter((page) => page.locale === locale).sort((a, b) => (a.path < b.path ? -1 : 1));

/** First sentences of the sections of a language's own pages, in their order. */
export const sectionLeads = (guide: Guide, locale: Locale): SectionLeads =>
  ownPages(guide, locale).map((page) => page.sections.map(({ lead }) => firstSentences(lead, longestPassage)));

/**
 * Stamp that the index and the sections of one build share (FNV-1a, 32 bits): from another build, a passage could
 * stand under a heading that it does not answer.
 */
export function stampOf(leads: SectionLeads): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(leads)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16);
}

/** Writes the sections as they are sent. */
export const writeSections = (leads: SectionLeads): string => writeTables([stampOf(leads)], [leads]);

/**
 * Reads them.
 * @param stamp of the index in use
 * @throws when the file is cut off, or does not go with the index
 */
export function readSections(file: string, stamp: string): SectionLeads {
  const { head, tables } = readTables(file);
  if (head[0] !== stamp) throw new Error('the passages are from another build than the search index');
  return tables[0] ?? [];
}
