import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';
import { kindSchemas } from '../schemas/kinds.ts';
import type { Kind, Original } from '../schemas/kinds.ts';
import { translation } from '../schemas/page.ts';
import type { TranslationWords } from '../schemas/page.ts';
import type { PageFile } from './corpus.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { MdxSyntaxError, parseBody } from './mdx-body.ts';
import type { BodyNode } from './mdx-body.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

/** Id and language in a file name: `fentanyl.es.mdx` is the Spanish of fentanyl. */
export function idAndLocale(fileName: string): { id: string; locale: Locale } {
  const base = fileName.replace(/\.mdx$/, '');
  const locale = locales.find((item) => item !== defaultLocale && base.endsWith(`.${item}`));
  return locale ? { id: base.slice(0, -locale.length - 1), locale } : { id: base, locale: defaultLocale };
}

/**
 * Parses one page.
 * @param kind collection the file lies in
 * @param path path relative to the project
 * @param text whole text
 * @returns the page, or null when it has no usable frontmatter; problems either way
 */
export function readPage(kind: Kind, path: string, text: string): { page: PageFile | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const error = (rule: string, line: number, column: number, message: string, hint: string): void => {
    problems.push({ rule, severity: 'error', path, line, column, message, hint });
  };
  const split = splitFrontmatter(text);
  if (!split) {
    error(
      'frontmatter',
      1,
      1,
      'the file does not start with frontmatter between two lines of ---',
      'npm run new -- KIND ID makes a file with every key',
    );
    return { page: null, problems };
  }
  const yaml = parseYaml(split.yaml, split.yamlLine);
  for (const item of yaml.errors)
    error(
      'yaml-syntax',
      item.line,
      item.column,
      item.message,
      'put text with : or # or quotes between quotation marks; indent with spaces',
    );

  let body: BodyNode | null = null;
  try {
    body = parseBody(split.body);
  } catch (cause) {
    if (!(cause instanceof MdxSyntaxError)) throw cause;
    error(
      'mdx-syntax',
      cause.place.line,
      cause.place.column,
      cause.message,
      'close every tag; write \\< and \\{ for the bare characters',
    );
  }
  if (yaml.errors.length > 0) return { page: null, problems };
  if (yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    error('frontmatter', 2, 1, 'the frontmatter is not a list of keys and values', 'write one "key: value" a line');
    return { page: null, problems };
  }

  const { id, locale } = idAndLocale(path.slice(path.lastIndexOf('/') + 1));
  const schema = locale === defaultLocale ? kindSchemas[kind] : translation;
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) problems.push(...schemaProblems(path, yaml, parsed.error.issues, schema));
  const page: PageFile = {
    kind,
    id,
    locale,
    path,
    text,
    bodyText: split.body,
    data: yaml.data as Record<string, unknown>,
    original: parsed.success && locale === defaultLocale ? (parsed.data as Original) : null,
    translation: parsed.success && locale !== defaultLocale ? (parsed.data as TranslationWords) : null,
    body,
    locate: (where) => yaml.locate(where),
  };
  return { page, problems };
}
