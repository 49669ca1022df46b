import type { PageFile } from '../../corpus/corpus.ts';
import { idsOf, isComponent, placeOf, textOf, visit } from '../../corpus/mdx-body.ts';
import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Place, Problem } from '../../corpus/problem.ts';
import { longestId } from '../../model/sheet/address.ts';
import { barred, readBlocks } from '../../model/sheet/read-blocks.ts';
import { sheetWordCount } from '../../model/sheet/words.ts';
import type { Handout } from '../../schemas/handout.ts';
import { defaultLocale, locales } from '../../settings.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Most words of each form (print standard, section 1): one side, two sides, two faces of a card and its back, a poster. */
const mostWords = (handout: Handout): number =>
  handout.form === 'poster' ? 90 : handout.form === 'wallet-card' ? 160 : handout.sides === 1 ? 350 : 600;

/** Lines that would tell others about the person who lost the sheet (print standard, section 7). */
const exposing =
  /\b(?:(?:my|your|patient(?:['’]s)?) name|birth ?(?:day|date)|date of birth|diagnos\w*|dose|mi nombre|su nombre|nacimiento|diagn[oó]stico|dosis)\b/i;

/** Most characters of a label, so that at least half of its line is left to write on. */
const longestLabel = 40;

/** A sheet keeps to its form: blocks, words, lines to write on, its number, its page and its address. */
export const handouts: Rule = {
  id: 'handout',
  check(context) {
    const files = context.corpus.pages.filter((page) => page.kind === 'handouts');
    const originals = new Map(
      files.flatMap((file) => (file.original ? [[file.id, file.original as Handout] as const] : [])),
    );
    const numbers = new Map<string, string>();
    return files.flatMap((file) => {
      const problems: Problem[] = [];
      const error = (place: Place, message: string, hint: string): void => {
        problems.push({ rule: 'handout', severity: 'error', path: file.path, ...place, message, hint });
      };
      if (file.id.length > longestId)
        error(
          { line: 1, column: 1 },
          `an id of ${file.id.length} letters`,
          `${longestId} at most: it is typed from paper`,
        );
      const handout = originals.get(file.id);
      if (file.locale === defaultLocale && handout) {
        const owner = numbers.get(handout.number);
        if (owner) error(file.locate(['number']), `${handout.number} is the number of ${owner}`, 'take a free one');
        numbers.set(handout.number, file.path);
        const twin = context.corpus.pages.some(
          (page) =>
            page.locale === defaultLocale && `${page.kind}/${page.id}` === handout.twin && page.kind !== 'handouts',
        );
        if (!twin) error(file.locate(['twin']), `no page ${handout.twin}`, 'write kind/id of the page that says more');
      }
      if (file.body) {
        inBody(file.body, error);
        if (handout && problems.length === 0) words(context, file, file.body, handout, error);
      }
      return problems;
    });
  },
};

type Report = (place: Place, message: string, hint: string) => void;

function inBody(body: BodyNode, error: Report): void {
  visit(body, (node, ancestors) => {
    const top = ancestors.length === 1;
    if (node.type === 'heading' && node.depth !== 2)
      error(placeOf(node), 'a heading of another level', 'a sheet has only headings of the second level, ##');
    if (['image', 'blockquote', 'code', 'thematicBreak', 'inlineCode', 'emphasis'].includes(node.type))
      error(placeOf(node), `a sheet has no ${node.type}`, 'see src/handouts/README.md for what it may hold');
    if (node.type === 'list' && ancestors.some((item) => item.type === 'listItem'))
      error(placeOf(node), 'a list inside a list', 'make it one list, or two');
    if (isComponent(node, 'Drawing')) {
      const inSteps = ancestors.some((item) => isComponent(item, 'Steps'));
      if (!top && !inSteps)
        error(placeOf(node), 'a drawing inside another block', 'put it on a line of its own, or into a step');
    }
    if (['SayBack', 'Steps', 'Signs', 'Numbers', 'FillIn'].some((name) => isComponent(node, name)) && !top)
      error(placeOf(node), `<${node.name}> inside another block`, 'put it on a line of its own');
    if (isComponent(node, 'SayBack')) {
      const questions = (node.children ?? []).flatMap((child) => child.children ?? []).length;
      if (questions < 2 || questions > 3)
        error(placeOf(node), `${questions} questions to say back`, 'write a list of 2 or 3');
    }
    if (isComponent(node, 'FillIn')) lines(node, error);
    if (isComponent(node, 'Numbers') && idsOf(node, 'ids').length > 5)
      error(placeOf(node), 'more than 5 numbers', 'leave those that matter most');
  });
}

function lines(node: BodyNode, error: Report): void {
  const labels = barred(node, 'lines');
  if (labels.length === 0) error(placeOf(node), '<FillIn> without lines', 'write lines="One | Two"');
  for (const label of labels) {
    if (exposing.test(label))
      error(placeOf(node), `a line for "${label}"`, 'a lost sheet must not tell who had it or why: leave it out');
    if (label.length > longestLabel)
      error(placeOf(node), `a label of ${label.length} letters: "${label}"`, `${longestLabel} at most`);
  }
}

function words({ corpus }: RuleContext, file: PageFile, body: BodyNode, handout: Handout, error: Report): void {
  const own = file.original ?? file.translation;
  if (!own) return;
  const byId = <Item extends { id: string }>(items: readonly Item[] | null) =>
    new Map((items ?? []).map((item) => [item.id, item]));
  const named = {
    locale: file.locale,
    helplines: byId(corpus.data.helplines.value),
    figures: byId(corpus.data.figures.value),
    cite: () => undefined,
  };
  if (!namesKnown(body, named)) return;
  const read = readBlocks(body, named, blank);
  const count = sheetWordCount({
    title: own.title,
    message: own.summary,
    blocks: read.blocks,
    sayBack: read.sayBack.length === 0 ? null : { title: '', questions: read.sayBack },
  });
  // Spanish takes one fifth more room (print standard, section 10).
  const most = Math.round(mostWords(handout) * (file.locale === locales[0] ? 1 : 1.2));
  if (count > most)
    error(file.locate(['title']), `${count} words`, `${most} at most for this form; cut what the page says as well`);
  if (handout.form === 'wallet-card' && read.blocks.filter((block) => block.kind === 'heading').length !== 3)
    error(
      file.locate(['form']),
      'a card needs three headings',
      'front without one; steps, numbers and back with one each',
    );
}

const blank = { call: '', text: '', callOrText: '', textWord: '', website: '', step: '', brief: false };

/** Whether everything a body names exists; where it does not, the rule `references` says so. */
function namesKnown(
  body: BodyNode,
  named: { helplines: Map<string, unknown>; figures: Map<string, unknown> },
): boolean {
  let known = true;
  visit(body, (node) => {
    const ids = idsOf(node, isComponent(node, 'Numbers') ? 'ids' : 'id');
    if (isComponent(node, 'Helpline') || isComponent(node, 'Numbers'))
      known &&= ids.length > 0 && ids.every((id) => named.helplines.has(id));
    if (isComponent(node, 'Fact')) known &&= ids.every((id) => named.figures.has(id));
    if (node.type === 'mdxFlowExpression' || node.type === 'html') known = false;
    if (isComponent(node) && textOf(node) === '' && node.name === null) known = false;
  });
  return known;
}
