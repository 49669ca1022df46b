import type { Answers } from './rank.ts';
import type { IndexedConcept } from './small-index.ts';

/** Most pages that are listed. */
const mostListed = 8;

/**
 * How a query was read and what it found, for an editor who wants to know why: a line for each part, then the pages.
 * @param concepts those of the index that answered
 */
export function explained(query: string, answers: Answers, concepts: readonly IndexedConcept[]): string {
  const { parts, corrections, didYouMean } = answers.understanding;
  const named = (concept: number): string => concepts[concept]?.words[0] ?? '';
  return [
    `"${query}"`,
    ...parts.map(({ typed, words, concepts: meant, need }) => {
      const others = [...new Set(words)].filter((word) => word !== typed);
      const means = meant.length > 0 ? `, which means ${meant.map(named).join(' or ')}` : '';
      return `  ${typed}${others.length > 0 ? ` (also ${others.join(', ')})` : ''}${means}${need ? ', a need' : ''}`;
    }),
    ...corrections.map(({ typed, read }) => `  read "${typed}" as "${read}"`),
    ...didYouMean.map((other) => `  asks: did you mean "${other}"?`),
    ...answers.terms.map(({ term }) => `  glossary: ${term}`),
    ...answers.helplines.map(({ name }) => `  helpline: ${name}`),
    ...(answers.pages.length === 0 ? ['  no page'] : []),
    ...answers.pages
      .slice(0, mostListed)
      .map(({ page, score }, index) => `${String(index + 1).padStart(4)}  ${score.toFixed(2)}  ${page.u}  ${page.t}`),
  ].join('\n');
}
