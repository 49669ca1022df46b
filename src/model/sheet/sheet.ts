import type { BodyNode } from '../../corpus/mdx-body.ts';
import { clinicFields } from '../../schemas/clinic.ts';
import type { ClinicField } from '../../schemas/clinic.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Handout } from '../../schemas/handout.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { TranslationWords } from '../../schemas/page.ts';
import type { Source } from '../../schemas/source.ts';
import { defaultLocale, siteName, version } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { day, fill, strings } from '../../ui/strings.ts';
import { fullAddress, shortPath, typedAddress } from './address.ts';
import type { Block, Inline } from './blocks.ts';
import { readBlocks } from './read-blocks.ts';

/** A handout with every word that stands on it, ready to be drawn on a page or on paper. */
export interface Sheet {
  id: string;
  locale: Locale;
  number: string;
  form: Handout['form'];
  sides: 1 | 2;
  title: string;
  /** The one thing to remember, in the box under the title. */
  message: string;
  blocks: Block[];
  clinic: { title: string; fields: { name: ClinicField; label: string }[]; space: string };
  /** Questions the reader answers in their own words; null when there are none. */
  sayBack: { title: string; questions: Inline[][] } | null;
  /** Way back from paper: what the code holds, and the same in words. */
  link: { label: string; typed: string; address: string };
  /** Where larger print and other languages are; null on cards and posters. */
  otherFormats: string | null;
  /** Sources in one line, then version, dates and authors, one paragraph each. */
  state: string[];
  /** Foot of every side: number, title, language and version, and what to do in an emergency. */
  footer: { name: string; emergency: string; turnOver: string; page: string };
  /** Number, version and day in a few words, for the back of a card. */
  mark: string;
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
  const short = shortPath(id, locale);
  return {
    id,
    locale,
    number: original.number,
    form: original.form,
    sides: original.sides,
    title: words.title,
    message: words.summary,
    blocks,
    clinic: {
      title: ui.clinicTitle,
      fields: clinicFields.map((name) => ({ name, label: ui[`clinic.${name}`] })),
      space: ui.clinicSpace,
    },
    sayBack: sayBack.length === 0 ? null : { title: ui.sayBackTitle, questions: sayBack },
    link: { label: ui.sheetLink, typed: typedAddress(short), address: fullAddress(short) },
    otherFormats: original.form === 'sheet' ? fill(ui.sheetOtherFormats, { url: typedAddress('/handouts') }) : null,
    state: [
      fill(ui.sheetSources, { sources: shortSources(cited, parts.sources) }),
      `${fill(ui.sheetVersion, { number: original.number, version })} ` +
        `${fill(ui.checkedOn, { date: day(words.checked, locale) })} ` +
        fill(ui.sheetGoodUntil, { date: day(original.recheckBy, locale) }),
      fill(ui.sheetAuthors, { guide: siteName[locale] }),
    ],
    footer: {
      // Staff who do not read the language of the sheet still hand out the right one.
      name: [original.number, words.title, ...(locale === 'en' ? [] : [original.title]), ui.languageName, version].join(
        ' · ',
      ),
      emergency: ui.sheetEmergency,
      turnOver: ui.sheetTurnOver,
      page: ui.sheetPage,
    },
    mark: `${original.number} · ${version} · ${day(words.checked, locale)}`,
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
  return [...new Set(names)].join('; ');
}
