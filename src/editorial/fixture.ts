import type { Corpus } from '../corpus/corpus.ts';
import { interfaceFile } from '../corpus/interface-words.ts';
import type { InterfaceWords } from '../corpus/interface-words.ts';
import { parseData } from '../corpus/read-data.ts';
import { permalinksIn } from '../corpus/read-corpus.ts';
import { readPage } from '../corpus/read-page.ts';
import { dataFiles } from '../schemas/data-files.ts';
import type { DataName } from '../schemas/data-files.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Rule, RuleContext } from './rule.ts';

// Content for the tests of rules, made of texts and read by the real readers, so that places are real.

/** The page that tests of bodies write. */
export const guidePath = 'content/guides/overdose.mdx';

const keyLines = (keys: Record<string, string>): string[] =>
  Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
const page = (keys: Record<string, string>): string => `---\n${keyLines(keys).join('\n')}\n---\n\n`;
const entry = (keys: Record<string, string>): string => `- ${keyLines(keys).join('\n  ')}\n`;

const everyPage = {
  title: 'Overdose',
  summary: 'What to do when someone has taken too much of an opioid.',
  aliases: '[od]',
  urgency: 'urgent',
  subject: 'health',
  written: '2026-11-01',
  checked: '2026-11-02',
  recheckBy: '2027-11-02',
  review: '{state: sources-checked}',
  related: '[]',
};

/** Frontmatter of thirteen lines and a blank one, so that a body begins on line 15; `change` replaces or adds keys. */
export const frontmatter = (change: Record<string, string> = {}): string =>
  page({ ...everyPage, area: 'overdose', ...change });

/** Frontmatter of a sheet to print; its body begins on line 21. */
export const sheetFrontmatter = (change: Record<string, string> = {}): string =>
  page({
    ...everyPage,
    number: 'H-001',
    twin: 'guides/overdose',
    form: 'sheet',
    sides: '1',
    audience: 'both',
    group: 'emergency',
    sources: '[cdc]',
    ...change,
  });

/** Frontmatter of a Spanish translation: line 5 holds `translatedFrom`. */
export const translation = (translatedFrom: string, change: Record<string, string> = {}): string =>
  page({
    title: 'Sobredosis',
    summary: 'Qué hacer cuando alguien tomó demasiado de un opioide.',
    aliases: '[]',
    translatedFrom: `'${translatedFrom}'`,
    checked: '2026-11-02',
    review: '{state: sources-checked}',
    ...change,
  });

/** One source as YAML, seven lines long. */
export const source = (id: string, change: Record<string, string> = {}): string =>
  entry({
    id,
    title: 'Overdose',
    organization: 'CDC',
    url: 'https://www.cdc.gov/',
    published: 'null',
    kind: 'agency-page',
    accessed: '2026-11-01',
    ...change,
  });

/** One helpline as YAML, nineteen lines long: `sources` and `checked` stand last. */
export const helpline = (id: string, phone: string, change: Record<string, string> = {}): string =>
  entry({
    id,
    name: '{en: Help, es: Ayuda}',
    topics: '[crisis]',
    forWhom: '{en: Anyone, es: Todos}',
    phone: `'${phone}'`,
    text: 'null',
    textWord: 'null',
    chat: 'null',
    hours: '{en: Always, es: Siempre}',
    dayAndNight: 'true',
    languages: '{en: English, es: Español}',
    answersIn: '[english]',
    tty: 'null',
    cost: '{en: Free, es: Gratis}',
    whatHappens: '{en: Someone listens., es: Alguien escucha.}',
    privacy: 'null',
    website: 'null',
    sources: '[cdc]',
    checked: '2026-11-01',
    ...change,
  });

const bandYaml =
  '{rawGrade: 7.5, adjustedGrade: 6, sentenceWordsEn: 20, sentenceWordsEs: 22, inflesz: 65, fernandezHuerta: 70}';
const defaults: Record<DataName, string> = {
  sources: source('cdc'),
  helplines: helpline('us-911', '911'),
  glossary: '[]',
  figures: '[]',
  everydayWords: '[]',
  searchConcepts: '[]',
  aliasesEs: '[]',
  redirects: '[]',
  language: `meta: {version: '1', languages: [en, es], severity: {}, contexts: {}, properNames: {en: [Addict Press], es: []}, allowedWords: {}}
entries:
  - {id: addict, avoid: ['addicts?'], use: [person with addiction], lang: en, severity: error, exceptions: [properName], why: It labels., tests: {flag: addict, pass: person}}
  - {id: adicto, avoid: ['adict[oa]s?'], use: [persona con adicción], lang: es, severity: error, why: Etiqueta., tests: {flag: adicto, pass: persona}}
`,
  readability: `urgent: ${bandYaml}
routine: ${bandYaml}
smogAdjusted: 9
minimumWords: 100
paragraphSentences: 3
paragraphWords: 50
listItems: 7
keepTerms: {en: [], es: []}
syllables: {}
`,
  review: 'reviewers: []',
};

const english = `export default {
  call: 'Call {number}',
};
`;

/** What a test may set beside content files. */
export interface Surroundings {
  today?: string;
  /** Bytes of files under public/, by address. */
  publicFiles?: Record<string, number>;
  words?: InterfaceWords;
}

/**
 * What a rule looks at, read from texts.
 * @param files text by path; data files that are not given hold one source, one helpline and small policies
 */
export function contextOf(files: Record<string, string>, surroundings: Surroundings = {}): RuleContext {
  const problems: Corpus['problems'] = [];
  const pages = Object.entries(files)
    .filter(([path]) => path.endsWith('.mdx'))
    .flatMap(([path, text]) => {
      const result = readPage(path.split('/')[1] as Kind, path, text);
      problems.push(...result.problems);
      return result.page ? [result.page] : [];
    });
  const data = Object.fromEntries(
    (Object.keys(dataFiles) as DataName[]).map((name) => {
      const result = parseData(name, files[`content/${dataFiles[name].path}`] ?? defaults[name]);
      problems.push(...result.problems);
      return [name, result.file];
    }),
  ) as unknown as Corpus['data'];
  return {
    corpus: {
      pages,
      data,
      permalinks: permalinksIn(files['content/permalinks.txt'] ?? ''),
      publicFiles: new Map(Object.entries(surroundings.publicFiles ?? {})),
      problems,
    },
    today: surroundings.today ?? '2026-11-24',
    words: surroundings.words ?? {
      en: interfaceFile('src/ui/en.ts', { call: 'Call {number}' }, english),
      es: interfaceFile('src/ui/es.ts', { call: 'Llamar al {number}' }, english),
    },
  };
}

/** Where a rule finds something: `content/guides/overdose.mdx:15:1`. */
export const places = (rule: Rule, files: Record<string, string>, surroundings?: Surroundings): string[] =>
  rule.check(contextOf(files, surroundings)).map((item) => `${item.path}:${item.line}:${item.column}`);

/** Where a rule finds something on one English page: `15:1`. */
export const onPage = (
  rule: Rule,
  body: string,
  change?: Record<string, string>,
  surroundings?: Surroundings,
): string[] =>
  rule
    .check(contextOf({ [guidePath]: frontmatter(change) + body }, surroundings))
    .map((item) => `${item.line}:${item.column}`);
