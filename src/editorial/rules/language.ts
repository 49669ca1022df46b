import type { Place, Problem } from '../../corpus/problem.ts';
import type { LanguageEntry, LanguagePolicy } from '../../schemas/language-policy.ts';
import { locales } from '../../settings.ts';
import type { Rule } from '../rule.ts';
import { bodyTexts, dataTexts, frontmatterTexts, interfaceTexts } from '../visible-text.ts';

/**
 * A letter or digit of the languages of the guide, all of which are written in Latin letters. The general classes
 * `\p{L}\p{N}` mean the same here, but make hundreds of patterns ten times as slow to compile.
 */
const letter = '0-9A-Za-zÀ-ÖØ-öø-ɏ';

/** A pattern of the policy as whole words, as the head of language.yaml asks. */
const wholeWords = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![${letter}])(?:${pattern})(?![${letter}])`, flags);

interface Compiled {
  entry: LanguageEntry;
  avoid: RegExp[];
  allow: RegExp[];
}

/** Patterns of one language, compiled once a run. */
export function compile(policy: LanguagePolicy, lang: 'en' | 'es'): Compiled[] {
  const names = (policy.meta.properNames[lang] ?? []).map((name) => wholeWords(name, 'giu'));
  return policy.entries
    .filter((entry) => entry.lang === lang)
    .map((entry) => {
      const exceptions = entry.exceptions ?? [];
      const flags = entry.caseSensitive ? 'gu' : 'giu';
      return {
        entry,
        avoid: entry.avoid.map((pattern) => wholeWords(pattern, flags)),
        allow: [
          ...exceptions.flatMap((item) => (typeof item === 'string' ? [] : [wholeWords(item.allow, 'giu')])),
          ...(exceptions.includes('properName') ? names : []),
        ],
      };
    });
}

/**
 * One pattern that matches wherever any entry might. Nearly all texts hold none of the words, and one pass says so;
 * running every entry over every text takes a hundred times as long.
 */
export const anyOf = (compiled: readonly Compiled[]): RegExp =>
  wholeWords(compiled.flatMap(({ entry }) => entry.avoid).join('|') || '(?!)', 'iu');

/** Words of one text that an entry forbids, without those inside what it allows. */
export function hits(text: string, { avoid, allow }: Compiled): string[] {
  const found = avoid.flatMap((pattern) => [...text.matchAll(pattern)]);
  if (found.length === 0) return [];
  const allowed = allow.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  return found
    .filter((match) => !allowed.some(([start, end]) => start <= match.index && match.index + match[0].length <= end))
    .map((match) => match[0]);
}

/** Words that blame or mislead, from policy/language.yaml, in everything that readers see. */
export const language: Rule = {
  id: 'language',
  check({ corpus, words }) {
    const policy = corpus.data.language.value;
    if (!policy) return [];
    const texts = [
      ...corpus.pages.flatMap((page) => [...frontmatterTexts(page), ...bodyTexts(page)]),
      ...dataTexts(corpus),
      ...interfaceTexts(words),
    ];
    return locales.flatMap((locale) => {
      const compiled = compile(policy, locale);
      const any = anyOf(compiled);
      return texts
        .filter((item) => item.locale === locale && any.test(item.text))
        .flatMap(({ path, text, placeOf }) =>
          compiled.flatMap((item) =>
            hits(text, item).map((hit, index, all) => {
              const nth = all.slice(0, index).filter((earlier) => earlier === hit).length;
              return finding(path, placeOf(hit, nth), hit, item.entry);
            }),
          ),
        );
    });
  },
};

const finding = (path: string, place: Place, hit: string, entry: LanguageEntry): Problem => ({
  rule: 'language',
  severity: entry.severity,
  path,
  ...place,
  message: `"${hit}": ${entry.why}`,
  hint: entry.use.length > 0 ? `say ${entry.use.join(', or ')}` : 'leave it out, or mark it with <Said as="…">',
});
