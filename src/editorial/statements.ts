import { isComponent, textOf, visit } from '../corpus/mdx-body.ts';
import type { BodyNode } from '../corpus/mdx-body.ts';
import type { Locale } from '../settings.ts';
import { sentencesOf } from './readability/text.ts';

/** First words of sentences that tell the reader to do something. What to do is advice; why it helps is a fact. */
const adviceWords: Record<Locale, string> = {
  en: `act add agree apply arrange ask be begin bring buy call carry check choose come compare consider decide dial
    discuss do don't drink drive eat explain file fill find follow get give go have help hold keep know lay learn leave
    let lie listen lock look make mark meet move name never offer open pay pick plan point practice press put read remember
    remove rest roll save say see send set shout show sit sleep speak spray start stay stop store take talk tell text
    think throw tilt treat trust try turn use visit wait wake wash watch wear work write please bend rinse rub push`,
  es: `acuda apunte averigüe avise ayude busque cierre compare compre comuníquese confíe considere consiga consulte
    cuide cuéntele dé deje descanse dele désela dígale diga duerma empiece entregue envíe escriba escuche espere evite
    explique fíjese guarde guíese hable haga infórmese insista intente invite lave lea lleve llame llámelo mantenga
    marque mire muestre no nunca ofrezca pague pida piense ponga pregunte prepare pruebe pulse quédese quite recuerde
    repita revise rocíe siga solicite tenga tome trate tranquilice use vaya vea vuelva`,
};
const advice = Object.fromEntries(
  Object.entries(adviceWords).map(([locale, words]) => [locale, new Set(words.split(/\s+/))]),
) as Record<Locale, Set<string>>;

/** First words of a part that stands before the sentence proper and ends with a comma. */
const leadIns: Record<Locale, Set<string>> = {
  en: new Set('if when before after until at in on with for to by from'.split(' ')),
  es: new Set('si cuando antes después hasta en a al con para por desde'.split(' ')),
};

/** The words that open a clause: the sentence itself, and what follows its first comma ("If you can, call"). */
const openings = (sentence: string): string[] =>
  sentence.split(/,\s+/, 2).map((part) => (/[\p{L}’']+/u.exec(part)?.[0] ?? '').toLowerCase().replace('’', "'"));

/** Whether a sentence says that something is so: no question, and no advice ("No es…" and "No one…" do state). */
export function isStatement(sentence: string, locale: Locale): boolean {
  if (/\?["”»)]?$/.test(sentence.trim())) return false;
  const [first = '', second = ''] = openings(sentence);
  // "If your state allows it, the clinic may…" states; "If you feel sick, tell…" and "At a clinic, name…" advise.
  const opening = leadIns[locale].has(first) ? second : first;
  if (locale === 'es' && opening === 'no') return !/\bno (?:se )?\p{L}+[ae]\b/iu.test(sentence);
  return !advice[locale].has(opening);
}

/** Whether a row of a table sends the reader on. */
function leadsOn(row: BodyNode): boolean {
  let found = false;
  visit(row, (inner) => {
    if (inner.type === 'link' || isComponent(inner, 'Helpline')) found = true;
  });
  return found;
}

/** Texts below a node; what a list names without making a sentence of it ("a test for HIV") is left out. */
function blockTexts(node: BodyNode, inList = false): string[] {
  if (node.type === 'paragraph' && inList && !/[.!?:…]["”»)]?$/.test(textOf(node).trim())) return [];
  // A row that leads to a page or a telephone line directs; what it directs to has its own sources.
  if (node.type === 'tableRow' && leadsOn(node)) return [];
  if (['paragraph', 'tableCell'].includes(node.type)) return [textOf(node)];
  return (node.children ?? []).flatMap((child) => blockTexts(child, inList || node.type === 'list'));
}

/** Sentences below a node that state facts. */
export const statementsIn = (node: BodyNode, locale: Locale): string[] =>
  blockTexts(node)
    .flatMap(sentencesOf)
    .filter((sentence) => isStatement(sentence, locale));

/** Components that carry the sources of what they show. */
const sourced = ['Cite', 'Fact', 'People', 'Helplines', 'Timeline', 'Compare', 'CompareHelplines', 'FactList'];

/** Whether a part of a body names a source. */
export function cites(node: BodyNode): boolean {
  let found = false;
  visit(node, (inner) => {
    if (sourced.some((name) => isComponent(inner, name))) found = true;
  });
  return found;
}
