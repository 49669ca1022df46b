import { z } from 'astro/zod';
import { everydayWord } from './everyday-word.ts';
import { figure } from './figure.ts';
import { foreignAliases } from './foreign-aliases.ts';
import { glossaryTerm } from './glossary-term.ts';
import { helpline } from './helpline.ts';
import { languagePolicy } from './language-policy.ts';
import { readabilityPolicy } from './readability-policy.ts';
import { redirect } from './redirect.ts';
import { reviewPolicy } from './review-policy.ts';
import { searchConcept } from './search-concept.ts';
import { source } from './source.ts';

/** YAML files under content/ and what each must hold. */
export const dataFiles = {
  sources: { path: 'data/sources.yaml', schema: z.array(source) },
  helplines: { path: 'data/helplines.yaml', schema: z.array(helpline) },
  glossary: { path: 'data/glossary.yaml', schema: z.array(glossaryTerm) },
  figures: { path: 'data/figures.yaml', schema: z.array(figure) },
  everydayWords: { path: 'data/everyday-words.yaml', schema: z.array(everydayWord) },
  searchConcepts: { path: 'data/search-concepts.yaml', schema: z.array(searchConcept) },
  aliasesEs: { path: 'data/aliases-es.yaml', schema: z.array(foreignAliases) },
  redirects: { path: 'redirects.yaml', schema: z.array(redirect) },
  language: { path: 'policy/language.yaml', schema: languagePolicy },
  readability: { path: 'policy/readability.yaml', schema: readabilityPolicy },
  review: { path: 'policy/review.yaml', schema: reviewPolicy },
} as const;

export type DataName = keyof typeof dataFiles;
export type Data = { [Name in DataName]: z.infer<(typeof dataFiles)[Name]['schema']> };
