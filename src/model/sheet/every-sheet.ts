import { clinicFields } from '../../schemas/clinic.ts';
import type { ClinicField } from '../../schemas/clinic.ts';
import type { Handout } from '../../schemas/handout.ts';
import { authorship, defaultLocale, locales, siteName, version } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { day, fill, strings, word } from '../../ui/strings.ts';
import { systemPath } from '../routes.ts';
import { fullAddress, shortPath, typedAddress } from './address.ts';
import { formatsOf } from './formats.ts';

/** An address on paper: the words before it, the address as people type it, and the whole of it. */
export interface PaperLink {
  label: string;
  typed: string;
  address: string;
}

/** What stands on every sheet, whatever it says. */
export interface EverySheet {
  /** Number of the sheet in its language: `H-001`, `H-001-ES`. */
  number: string;
  /** Lines for a pen, the space for a stamp, and the space for the clinic's own notice and logo. */
  clinic: { title: string; fields: { name: ClinicField; label: string }[]; stamp: string; notice: string };
  /** Way back from paper: what the code holds, and the same in words. */
  link: PaperLink;
  /** The same sheet in other languages; each label is in its own language. */
  otherLanguages: (PaperLink & { locale: Locale })[];
  /** Where larger print and other languages are, as far as there are any; else null. */
  otherFormats: PaperLink | null;
  /** Number, title and language; version and dates; who pays, and what the sheet is not. At the foot of every side. */
  state: { name: string; rest: string[] };
  /** The rest of the foot: how to get back, and what to do in an emergency. */
  footer: { address: string; emergency: string; turnOver: string; page: string };
  /** Number, version and day in a few words, for the back of a card. */
  mark: string;
}

/** What these words depend on. */
export interface EverySheetParts {
  id: string;
  locale: Locale;
  original: Handout;
  words: { title: string; checked: string };
  /** Languages in which the sheet exists. */
  alternates: Partial<Record<Locale, unknown>>;
}

/** The words that stand on every sheet. */
export function everySheet({ id, locale, original, words, alternates }: EverySheetParts): EverySheet {
  const ui = strings[locale];
  const numberIn = (language: Locale): string =>
    language === defaultLocale ? original.number : `${original.number}-${language.toUpperCase()}`;
  const number = numberIn(locale);
  const others = locales.filter((language) => language !== locale && alternates[language] !== undefined);
  const linkTo = (language: Locale, label: string): PaperLink => {
    const short = shortPath(id, language);
    return { label, typed: typedAddress(short), address: fullAddress(short) };
  };
  const link = linkTo(locale, ui.sheetLink);
  const otherLanguages = others.map((language) => ({
    ...linkTo(language, strings[language].sheetInLanguage),
    locale: language,
  }));
  return {
    number,
    clinic: {
      title: ui.clinicTitle,
      fields: clinicFields.map((name) => ({ name, label: ui[`clinic.${name}`] })),
      stamp: ui.clinicStamp,
      notice: ui.clinicNotice,
    },
    link,
    otherLanguages,
    otherFormats: otherFormats(original, locale, others),
    state: {
      name: [
        `${number} ${words.title}`,
        ui.languageName,
        // Staff who do not read the language of the sheet still hand out the right one.
        ...(locale === defaultLocale
          ? []
          : [`${strings[defaultLocale].languageName}: ${original.number} ${original.title}`]),
      ].join(' · '),
      rest: [
        `${fill(ui.sheetVersion, { version })} ` +
          `${fill(ui.checkedOn, { date: day(words.checked, locale) })} ` +
          fill(ui.sheetGoodUntil, { date: day(original.recheckBy, locale) }),
        fill(ui.sheetAuthors, { guide: siteName[locale], paidBy: authorship[locale].paidByOnPaper }),
      ],
    },
    footer: {
      address: [link.typed, ...otherLanguages.map((other) => `${other.label} ${other.typed}`)].join(' · '),
      emergency: ui.sheetEmergency,
      turnOver: ui.sheetTurnOver,
      page: ui.sheetPage,
    },
    mark: `${number} · ${version} · ${day(words.checked, locale)}`,
  };
}

/** "Large print and Spanish: example.org/handouts", of what there is. */
function otherFormats({ form }: Handout, locale: Locale, others: readonly Locale[]): PaperLink | null {
  const ui = strings[locale];
  const kinds = [
    ...(formatsOf[form].some((format) => format.setting === 'large') ? [ui['format.large']] : []),
    ...others.map((language) => word(ui, `language.${language}`)),
  ];
  if (kinds.length === 0) return null;
  const path = systemPath('handouts', locale);
  return {
    label: `${new Intl.ListFormat(locale, { type: 'conjunction' }).format(kinds)}:`,
    typed: typedAddress(path),
    address: fullAddress(path),
  };
}
