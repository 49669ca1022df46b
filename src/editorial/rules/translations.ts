import { fingerprint } from '../../corpus/fingerprint.ts';
import type { Problem } from '../../corpus/problem.ts';
import { defaultLocale } from '../../settings.ts';
import type { Rule } from '../rule.ts';

/** A translation has an original and was made from its present text. */
export const translations: Rule = {
  id: 'translations',
  check({ corpus }) {
    const problems: Problem[] = [];
    for (const page of corpus.pages) {
      if (page.locale === defaultLocale) continue;
      const original = corpus.pages.find(
        (other) => other.kind === page.kind && other.id === page.id && other.locale === defaultLocale,
      );
      const error = (key: string, message: string, hint: string): void => {
        problems.push({
          rule: 'translations',
          severity: 'error',
          path: page.path,
          ...page.locate([key]),
          message,
          hint,
        });
      };
      if (!original) {
        error('title', 'a translation without an original', `write content/${page.kind}/${page.id}.mdx first`);
        continue;
      }
      if (!original.original || !page.translation) continue;
      const now = fingerprint(original.original, original.bodyText);
      if (page.translation.translatedFrom !== now)
        error(
          'translatedFrom',
          `stale: made from ${page.translation.translatedFrom}, the original is now ${now}`,
          `compare with ${original.path}, mend, then write ${now}`,
        );
      const facts = 'facts' in original.original ? (original.original.facts as Record<string, unknown> | null) : null;
      for (const name of Object.keys(page.translation.factWords ?? {})) {
        if (facts === null || !(name in facts)) error('factWords', `the original has no fact "${name}"`, 'delete it');
      }
    }
    return problems;
  },
};
