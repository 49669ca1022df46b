import { parseBody } from '../../corpus/mdx-body.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Handout } from '../../schemas/handout.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Source } from '../../schemas/source.ts';
import type { Locale } from '../../settings.ts';
import { buildSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';

// A sheet for the tests of sheets, on the page and on paper, with a few helplines, sources and a figure to name.

const both = (text: string): { en: string; es: string } => ({ en: text, es: `${text} (es)` });

const helpline = (id: string, change: Partial<Helpline>): Helpline => ({
  id,
  name: both('Help'),
  topics: ['crisis'],
  forWhom: both('Anyone'),
  phone: null,
  text: null,
  textWord: null,
  chat: null,
  hours: both('Day and night'),
  dayAndNight: true,
  languages: both('English'),
  answersIn: ['english'],
  tty: null,
  cost: both('Free'),
  whatHappens: both('Someone listens.'),
  privacy: null,
  website: null,
  sources: ['cdc'],
  checked: '2026-11-01',
  ...change,
});

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const helplines = byId([
  helpline('phone', { phone: '911' }),
  helpline('same', { phone: '988', text: '988' }),
  helpline('word', { text: '741741', textWord: both('HOME') }),
  helpline('two', { phone: '800-555-0100', text: '741741' }),
  helpline('site', { website: 'https://example.org/help/' }),
]);

/** Sources that a sheet may cite. */
export const sources = byId(
  [
    { id: 'cdc', organization: 'CDC', published: '2024-02' },
    { id: 'fda', organization: 'FDA', published: null },
    { id: 'cdc-two', organization: 'CDC', published: '2024-11-01' },
  ].map((source) => source as Source),
);

const figures = byId([{ id: 'deaths', shown: both('about 80'), sources: ['fda'] } as unknown as Figure]);

/** What differs from sheet H-001, "Overdose". */
export interface SheetChange extends Partial<Handout> {
  locale?: Locale;
  /** Languages in which the sheet exists; its own when left out. */
  languages?: readonly Locale[];
}

/** A sheet with this body. */
export function sheetOf(body: string, { locale = 'en', languages = [locale], ...change }: SheetChange = {}): Sheet {
  const original = {
    title: 'Overdose',
    summary: 'Call 911 and give naloxone, both right now.',
    checked: '2026-11-24',
    recheckBy: '2027-11-24',
    number: 'H-001',
    form: 'sheet',
    sides: 2,
    sources: ['cdc'],
    ...change,
  } as Handout;
  return buildSheet({
    id: 'overdose',
    locale,
    original,
    words: locale === 'en' ? original : { ...original, title: 'Sobredosis' },
    body: parseBody(body),
    helplines,
    figures,
    sources,
    alternates: Object.fromEntries(languages.map((language) => [language, ''])),
  });
}
