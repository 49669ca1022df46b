import type { BodyNode } from '../../corpus/mdx-body.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Handout } from '../../schemas/handout.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { TranslationWords } from '../../schemas/page.ts';
import type { Source } from '../../schemas/source.ts';
import { defaultLocale } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { fill, strings } from '../../ui/strings.ts';
import type { Block, Inline } from './blocks.ts';
import { everySheet } from './every-sheet.ts';
import type { EverySheet } from './every-sheet.ts';
import { readBlocks } from './read-blocks.ts';

/** A handout with every word that stands on it, ready to be drawn on a page or on paper. */
export interface Sheet extends EverySheet {
  id: string;
  locale: Locale;
  form: Handout['form'];
  sides: 1 | 2;
  title: string;
  /** The one thing to remember, in the box under the title. */
  message: string;
  blocks: Block[];
  /** Questions the reader answers in their own words; null when there are none. */
  sayBack: { title: string; questions: Inline[][] } | null;
  /** All sources in one line. */
  sources: string;
  /** Day of the document, `YYYY-MM-DD`. */
  date: string;
  /** Ids of all sources, in order. */
  citations: string[];
}

/** What a sheet is made of. */
export interface SheetParts {
  id: string;
  locale: Locale;
  original: Handout;
  words: Handout | TranslationWords;
  body: BodyNode;
  helplines: ReadonlyMap<string, Helpline>;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  /** Languages in which the sheet exists. */
  alternates: Partial<Record<Locale, unknown>>;
}

/** Thrown when a handout cannot become a sheet; the message names its file. */
export class SheetError extends Error {}

/**
 * Builds a sheet.
 * @throws SheetError when the body holds what the editorial gate refuses
 */
export function buildSheet(parts: SheetParts): Sheet {
  try {
    return built(parts);
  } catch (cause) {
    const file = `content/handouts/${parts.id}${parts.locale === defaultLocale ? '' : `.${parts.locale}`}.mdx`;
    throw new SheetError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function built(parts: SheetParts): Sheet {
  const { id, locale, original, words } = parts;
  const ui = strings[locale];
  const citations = [...original.sources];
  const named = { ...parts, cite: (ids: readonly string[]) => void citations.push(...ids) };
  const { blocks, sayBack } = readBlocks(parts.body, named, {
    call: ui.sheetCall,
    text: ui.sheetText,
    callOrText: ui.sheetCallOrText,
    textWord: ui.sheetTextWord,
    website: ui.website,
    step: ui.sheetStep,
    brief: original.form === 'wallet-card',
  });
  const cited = [...new Set(citations)];
  return {
    ...everySheet(parts),
    id,
    locale,
    form: original.form,
    sides: original.sides,
    title: words.title,
    message: words.summary,
    blocks,
    sayBack: sayBack.length === 0 ? null : { title: ui.sayBackTitle, questions: sayBack },
    sources: fill(ui.sheetSources, { sources: shortSources(cited, parts.sources) }),
    date: words.checked,
    citations: cited,
  };
}

/** "CDC 2024; FDA 2023": publisher and year, each once. The page of the sheet has titles and addresses. */
export function shortSources(ids: readonly string[], sources: ReadonlyMap<string, Source>): string {
  const names = ids.map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.yaml`);
    return source.published ? `${source.organization} ${source.published.slice(0, 4)}` : source.organization;
  });
  // The line ends with a full stop of its own.
  return [...new Set(names)].join('; ').replace(/\.$/, '');
}
