import type { PageFile } from '../../corpus/corpus.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { ReadabilityPolicy } from '../../schemas/readability-policy.ts';
import { defaultLocale } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { englishSyllables, fleschKincaid, smog } from '../readability/english.ts';
import { fernandezHuerta, inflesz, spanishSyllables } from '../readability/spanish.ts';
import { spokenBlocks } from '../readability/spoken-text.ts';
import type { SpokenBlock } from '../readability/spoken-text.ts';
import { count, sentencesOf, withoutKeptTerms, wordsIn } from '../readability/text.ts';
import type { Rule } from '../rule.ts';

type Band = ReadabilityPolicy['urgent'];

/** A measured score and the limit it broke, or null when it holds. */
interface Score {
  name: string;
  value: number;
  limit: number;
  broken: boolean;
}

/** Sentences that SMOG needs (McLaughlin's sample). */
const smogSentences = 30;

/** Scores of the whole text of a page, each with its limit. @returns none for texts too short to grade */
export function scores(text: string, locale: Locale, band: Band, policy: ReadabilityPolicy): Score[] {
  const atMost = (name: string, value: number, limit: number): Score => ({ name, value, limit, broken: value > limit });
  const atLeast = (name: string, value: number, limit: number): Score => ({
    name,
    value,
    limit,
    broken: value < limit,
  });
  if (wordsIn(text).length < policy.minimumWords) return [];
  if (locale === 'es') {
    const adjusted = count(withoutKeptTerms(text, policy.keepTerms.es, 'agua'), spanishSyllables);
    return [
      atLeast('INFLESZ adjusted', inflesz(adjusted), band.inflesz),
      atLeast('Fernández-Huerta adjusted', fernandezHuerta(adjusted), band.fernandezHuerta),
    ];
  }
  const syllables = englishSyllables(policy.syllables);
  const adjusted = count(withoutKeptTerms(text, policy.keepTerms.en, 'water'), syllables);
  const grades = [
    atMost('grade raw', fleschKincaid(count(text, syllables)), band.rawGrade),
    atMost('grade adjusted', fleschKincaid(adjusted), band.adjustedGrade),
  ];
  return adjusted.sentences < smogSentences
    ? grades
    : [...grades, atMost('SMOG adjusted', smog(adjusted), policy.smogAdjusted)];
}

/** The sentences that weigh most, so that an editor knows where to begin. */
const hardest = (blocks: readonly SpokenBlock[], locale: Locale, policy: ReadabilityPolicy): string => {
  const syllables = locale === 'es' ? spanishSyllables : englishSyllables(policy.syllables);
  const all = blocks
    .flatMap((block) => sentencesOf(block.text))
    .filter((sentence) => wordsIn(sentence).length > 4)
    .map((sentence) => ({ sentence, grade: fleschKincaid(count(sentence, syllables)) }))
    .sort((a, b) => b.grade - a.grade);
  return all
    .slice(0, 3)
    .map((item) => `"${item.sentence.slice(0, 70)}"`)
    .join(', ');
};

function lengths(page: PageFile, blocks: readonly SpokenBlock[], band: Band, policy: ReadabilityPolicy): Problem[] {
  const problems: Problem[] = [];
  const longest = page.locale === 'es' ? band.sentenceWordsEs : band.sentenceWordsEn;
  for (const block of blocks) {
    const error = (message: string, hint: string): void => {
      problems.push({ rule: 'readability', severity: 'error', path: page.path, ...block.place, message, hint });
    };
    const sentences = sentencesOf(block.text);
    for (const sentence of sentences) {
      const words = wordsIn(sentence).length;
      if (words > longest)
        error(`a sentence of ${words} words: "${sentence.slice(0, 50)}…"`, `${longest} at most; make two of it`);
    }
    if (block.kind !== 'paragraph') continue;
    const words = wordsIn(block.text).length;
    if (words > policy.paragraphWords)
      error(`a paragraph of ${words} words`, `${policy.paragraphWords} at most; start a new one`);
    if (sentences.length > policy.paragraphSentences)
      error(`a paragraph of ${sentences.length} sentences`, `${policy.paragraphSentences} at most; start a new one`);
  }
  return problems;
}

/** Sentences and paragraphs are short, and each page reads at the grade of the writing standard. */
export const readability: Rule = {
  id: 'readability',
  check({ corpus }) {
    const policy = corpus.data.readability.value;
    if (!policy) return [];
    const originals = new Map(
      corpus.pages.filter((page) => page.locale === defaultLocale).map((page) => [`${page.kind}/${page.id}`, page]),
    );
    const figures = (locale: Locale): Map<string, string> =>
      new Map((corpus.data.figures.value ?? []).map((figure) => [figure.id, figure.shown[locale]]));
    return corpus.pages.flatMap((page) => {
      const original = originals.get(`${page.kind}/${page.id}`)?.original;
      const tight = original?.urgency === 'urgent' || page.kind === 'handouts';
      const band = tight ? policy.urgent : policy.routine;
      const blocks = spokenBlocks(page, figures(page.locale));
      const problems = lengths(page, blocks, band, policy);
      const text = blocks.map((block) => block.text).join(' ');
      for (const { name, value, limit, broken } of scores(text, page.locale, band, policy)) {
        if (!broken) continue;
        problems.push({
          rule: 'readability',
          severity: 'error',
          path: page.path,
          ...(blocks[0]?.place ?? { line: 1, column: 1 }),
          message: `${name} ${value.toFixed(1)}, the limit is ${limit}`,
          hint: `shorter sentences, shorter words; hardest: ${hardest(blocks, page.locale, policy)}`,
        });
      }
      return problems;
    });
  },
};
