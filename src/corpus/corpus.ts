import type { Locale } from '../settings.ts';
import type { Data, DataName } from '../schemas/data-files.ts';
import type { Kind, Original } from '../schemas/kinds.ts';
import type { TranslationWords } from '../schemas/page.ts';
import type { BodyNode } from './mdx-body.ts';
import type { Place, Problem } from './problem.ts';

/** One page file, read and parsed as far as it could be. */
export interface PageFile {
  kind: Kind;
  id: string;
  locale: Locale;
  /** Path relative to the project: `content/opioids/fentanyl.es.mdx`. */
  path: string;
  /** Whole text of the file. */
  text: string;
  /** Body with the frontmatter blanked, so that its lines are those of the file. */
  bodyText: string;
  /** Raw frontmatter data, whether or not it fits the schema. */
  data: Record<string, unknown>;
  /** Frontmatter that fits the schema of the original, or null. Always null for translations. */
  original: Original | null;
  /** Frontmatter that fits the schema of a translation, or null. Always null for originals. */
  translation: TranslationWords | null;
  /** Parsed body, or null when it is not valid MDX. */
  body: BodyNode | null;
  /** Place of a part of the frontmatter. */
  locate(path: readonly PropertyKey[]): Place;
}

/** One YAML file under content/data or content/policy. */
export interface DataFile<Name extends DataName> {
  /** Path relative to the project. */
  path: string;
  /** Whole text of the file; empty when it cannot be read. */
  text: string;
  /** Its value; of a list, the entries that fit the schema. Null when the file is missing or unusable. */
  value: Data[Name] | null;
  /** For lists: position in the file of each entry of `value`. */
  indexes: number[];
  locate(path: readonly PropertyKey[]): Place;
}

/** One line of permalinks.txt. */
export interface Permalink {
  path: string;
  line: number;
}

/** Everything under content/, read once. */
export interface Corpus {
  pages: PageFile[];
  data: { [Name in DataName]: DataFile<Name> };
  permalinks: Permalink[];
  /** Size in bytes of each file under public/, by its address: `/images/naloxone.svg`. */
  publicFiles: ReadonlyMap<string, number>;
  /** What reading itself found: files that are no text, syntax, schema. */
  problems: Problem[];
}

/** The words that both originals and translations carry, or null when the frontmatter is unusable. */
export const wordsOf = (page: PageFile): Original | TranslationWords | null => page.original ?? page.translation;
