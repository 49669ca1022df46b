import type { Corpus, PageFile } from '../../corpus/corpus.ts';
import { isComponent, placeOf, visit } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Rule } from '../rule.ts';
import { bodyTexts, dataTexts, frontmatterTexts } from '../visible-text.ts';

/** `800-662-4357`, `(800) 662-4357`, `1 800 662 4357`. */
const tenDigits = String.raw`(?<![\w$.,/-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-]|[.,]\d)`;
/** `800-662-HELP`, `1-800-GAMBLER`. */
const letters = String.raw`(?<![\w-])(?:1-)?8\d{2}-(?=[A-Z0-9-]*[A-Z]{3})[A-Z0-9]{3}-?[A-Z0-9]{4}(?![\w-])`;
/** Seven digits or a texting code, only after a word that says to call or text: "text HOME to 741741". */
const afterCall = String.raw`(?<=\b(?:[Cc]all|[Dd]ial|[Tt]ext|[Ll]lam[ae]r?|[Mm]arque|[Tt]exto|[Mm]ensaje)\b(?:[^.?!\d]{0,40}\b(?:to|al|a))? )(?:\d{3}[-. ]\d{4}|\d{5,6})(?!\w|[-.,]\d)`;
const longNumber = new RegExp([tenDigits, letters, afterCall].join('|'), 'gu');

/**
 * 911, 988 and 211 as numbers to call: not sums of money, not sections of law, and not counts of something.
 */
const shortCode = new RegExp(
  String.raw`(?<![\w$€.,/§-])(?<!\b(?:section|sec\.|§|part|title|page|CFR|U\.S\.C\.|USC|sección|artículo|página) ?)` +
    String.raw`(?:911|9-1-1|988|211)(?![\w%]|[.,-]\d)` +
    String.raw`(?! (?:operators?|operador(?:es|as?)?|people|persons|adults|deaths|patients|studies|out of|of|personas|adultos|muertes|pacientes|estudios|de cada)\b)`,
  'giu',
);

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Numbers that people call come from helplines.yaml, where one correction reaches every page. */
export const telephone: Rule = {
  id: 'telephone',
  check({ corpus }) {
    const helplines = corpus.data.helplines.value ?? [];
    const problems: Problem[] = [];
    const error = (path: string, place: Place, number: string, hint: string): void => {
      const message = `a telephone number typed in: ${number}`;
      problems.push({ rule: 'telephone', severity: 'error', path, ...place, message, hint });
    };
    const glossary = dataTexts(corpus).filter((item) => item.path === corpus.data.glossary.path);
    for (const text of [...corpus.pages.flatMap(frontmatterTexts), ...glossary])
      for (const [number] of text.text.matchAll(longNumber))
        error(text.path, text.placeOf(number), number, 'name the service here, and put <Helpline> into the body');
    for (const page of corpus.pages) {
      for (const text of bodyTexts(page))
        for (const [number] of text.text.matchAll(longNumber))
          error(page.path, text.placeOf(number), number, componentFor(number, helplines));
      // Pages about the site itself are not where people look for help, and a short code does not change.
      if (!page.body || subjectOf(corpus, page) === 'site') continue;
      const lines = page.text.split('\n');
      visit(page.body, (node, ancestors) => {
        // No component can stand in the menu made of headings, in a link, or in someone else's words.
        const plain = ancestors.some((item) => ['heading', 'link'].includes(item.type) || isComponent(item, 'Said'));
        if (node.type !== 'text' || plain) return;
        const start = placeOf(node);
        for (const match of (node.value ?? '').matchAll(shortCode)) {
          const before = (node.value ?? '').slice(0, match.index).split('\n');
          const line = start.line + before.length - 1;
          const from = before.length === 1 ? start.column - 1 + match.index : 0;
          const column = (lines[line - 1] ?? '').indexOf(match[0], from) + 1;
          error(page.path, { line, column }, match[0], componentFor(match[0], helplines));
        }
      });
    }
    return problems;
  },
};

const subjectOf = (corpus: Corpus, page: PageFile): string | undefined =>
  corpus.pages.find(({ kind, id, original }) => kind === page.kind && id === page.id && original)?.original?.subject;

/** The component that prints this number, if the data has it. */
function componentFor(number: string, helplines: readonly Helpline[]): string {
  for (const { id, phone, text } of helplines) {
    if (phone !== null && digitsOf(phone) === digitsOf(number)) return `write <Helpline id="${id}" />`;
    if (text !== null && digitsOf(text) === digitsOf(number)) return `write <Helpline id="${id}" way="text" />`;
  }
  return 'add the service to content/data/helplines.yaml and write <Helpline id="…" />';
}
