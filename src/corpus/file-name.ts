import { defaultLocale, locales } from '../settings.ts';
import type { Problem } from './problem.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The nearest name of the right form: accents dropped, everything else that is no letter or digit a hyphen. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * What is wrong with the name of a page file, or null. A name is `id.mdx` or `id.LANGUAGE.mdx`.
 * @param path path relative to the project
 */
export function fileNameProblem(path: string): Problem | null {
  const problem = (rule: string, message: string, hint: string): Problem => ({
    rule,
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message,
    hint,
  });
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.endsWith('.mdx'))
    return problem('file-kind', 'only .mdx files belong here', 'rename it to end in .mdx; pictures go into public/');
  const [id = '', ...rest] = name.slice(0, -'.mdx'.length).split('.');
  if (!slug.test(id))
    return problem(
      'file-name',
      'the file name is not lower-case letters, digits and single hyphens',
      slugOf(id) === '' ? 'for example fentanyl.mdx' : `rename it to ${[slugOf(id), ...rest, 'mdx'].join('.')}`,
    );
  const translations = locales.filter((locale) => locale !== defaultLocale);
  if (rest.length > 1 || (rest[0] !== undefined && !translations.some((locale) => locale === rest[0])))
    return problem(
      'file-name',
      `"${rest.join('.')}" is not a language that pages are translated into`,
      `the original is ${id}.mdx; translations are ${translations.map((locale) => `${id}.${locale}.mdx`).join(', ')}`,
    );
  return null;
}
