import { wordsOf } from '../../corpus/corpus.ts';
import type { PageFile } from '../../corpus/corpus.ts';
import { isComponent, placeOf, textOf } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import type { LanguageEntry, LanguagePolicy } from '../../schemas/language-policy.ts';
import type { Rule } from '../rule.ts';

/** A pattern of the policy as whole words, as the head of language.yaml asks. */
const wholeWords = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

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

/** Words of one text that an entry forbids, without those inside what it allows. */
export function hits(text: string, { avoid, allow }: Compiled): string[] {
  const allowed = allow.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  return avoid.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !allowed.some(([start, end]) => start <= match.index && match.index + match[0].length <= end))
      .map((match) => match[0]),
  );
}

/** Text that readers see, with its place; what stands inside `<Said>` is marked by the writer and left out. */
function texts(page: PageFile): { text: string; place: Place }[] {
  const found: { text: string; place: Place }[] = [];
  const words = wordsOf(page);
  if (words) {
    found.push(
      { text: words.title, place: page.locate(['title']) },
      { text: words.summary, place: page.locate(['summary']) },
    );
    (words.keyPoints ?? []).forEach((point, index) =>
      found.push({ text: point.text, place: page.locate(['keyPoints', index, 'text']) }),
    );
  }
  const plain = (node: BodyNode): string =>
    isComponent(node, 'Said') ? '' : node.children ? node.children.map(plain).join('') : textOf(node);
  const walk = (node: BodyNode): void => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push({ text: plain(node), place: placeOf(node) });
    else (node.children ?? []).forEach(walk);
  };
  if (page.body) walk(page.body);
  return found;
}

/** Words that blame or mislead, from policy/language.yaml. */
export const language: Rule = {
  id: 'language',
  check({ corpus }) {
    const policy = corpus.data.language.value;
    if (!policy) return [];
    const compiled = { en: compile(policy, 'en'), es: compile(policy, 'es') };
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      for (const { text, place } of texts(page)) {
        for (const item of compiled[page.locale]) {
          for (const hit of hits(text, item)) {
            problems.push({
              rule: 'language',
              severity: item.entry.severity,
              path: page.path,
              ...place,
              message: `"${hit}": ${item.entry.why}`,
              hint:
                item.entry.use.length > 0
                  ? `say ${item.entry.use.join(', or ')}`
                  : 'leave it out, or mark it with <Said as="…">',
            });
          }
        }
      }
    }
    return problems;
  },
};
