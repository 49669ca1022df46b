import { nearestKey } from '../../corpus/nearest-key.ts';
import type { Problem } from '../../corpus/problem.ts';
import { defaultLocale, locales } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import type { Rule } from '../rule.ts';

const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every language has the same interface words, each with the same places to be filled in. */
export const interfaceWords: Rule = {
  id: 'interface-words',
  check({ words }) {
    const problems: Problem[] = [];
    const original = words[defaultLocale].words;
    const error = (locale: Locale, key: string, message: string, hint: string): void => {
      const { path, locate } = words[locale];
      problems.push({ rule: 'interface-words', severity: 'error', path, ...locate(key), message, hint });
    };
    for (const locale of locales) {
      const own = words[locale].words;
      for (const [key, text] of Object.entries(own)) {
        if (text.trim() === '') error(locale, key, `the word "${key}" is empty`, 'write it');
        const other = original[key];
        if (other === undefined) {
          const near = nearestKey(key, Object.keys(original));
          error(
            locale,
            key,
            `no word "${key}" in ${words[defaultLocale].path}`,
            near ? `did you mean "${near}"?` : 'delete it',
          );
        } else if (placeholdersOf(text).join() !== placeholdersOf(other).join())
          error(
            locale,
            key,
            `"${key}" fills in ${placeholdersOf(text).join(' ') || 'nothing'}`,
            `the original fills in ${placeholdersOf(other).join(' ') || 'nothing'}`,
          );
      }
      for (const key of Object.keys(original))
        if (!(key in own)) error(locale, key, `the word "${key}" is missing`, `translate "${original[key]}"`);
    }
    return problems;
  },
};
