import type { Range } from '../schemas/primitives.ts';
import type { Strings } from '../ui/strings.ts';
import { fill, word } from '../ui/strings.ts';
import type { GuidePage } from './guide.ts';

/** One row of the facts table of a page, and one column of the comparison of its area. */
export interface GlanceRow {
  /** Key of the label in src/ui. */
  label: keyof Strings;
  items: string[];
  /** Set when the text is in another language than the page. */
  lang?: 'en';
  /** Quote each item: street names are other people's words. */
  quoted?: boolean;
  /** The items are addresses. */
  link?: boolean;
  /** Shown in the comparison of the area as well. */
  compared?: boolean;
}

/** "6 to 24 hours after the last use". */
export const hours = (words: Strings, value: Range | null): string[] =>
  value === null
    ? []
    : [value.min === value.max ? fill(words.hoursExact, { min: value.min }) : fill(words.hoursRange, { ...value })];

/** "4 to 10 days". */
export const days = (words: Strings, value: Range | null): string[] =>
  value === null
    ? []
    : [value.min === value.max ? fill(words.daysExact, { min: value.min }) : fill(words.daysRange, { ...value })];

/**
 * Facts of a page as labelled rows; rows without content are left out. Facts that are words come from the
 * translation when it has them, else stand in English and say so.
 * @param words interface words of the page's language
 */
export function glanceRows(page: GuidePage, words: Strings): GlanceRow[] {
  const text = (name: string, value: string | string[] | null): Pick<GlanceRow, 'items' | 'lang'> => {
    const translated = page.factWords[name];
    const items = [translated ?? value ?? []].flat();
    return page.locale === 'en' || translated !== undefined ? { items } : { items, lang: 'en' };
  };
  const rows = rowsByKind(page, words, text);
  return rows.filter((row) => row.items.length > 0);
}

type Text = (name: string, value: string | string[] | null) => Pick<GlanceRow, 'items' | 'lang'>;

function rowsByKind(page: GuidePage, words: Strings, text: Text): GlanceRow[] {
  const { original } = page;
  if (!('facts' in original) || original.facts === null) return [];
  const { facts } = original;
  if ('class' in facts) {
    return [
      { label: 'glanceClass', items: [word(words, `class.${facts.class}`)], compared: true },
      { label: 'glanceOrigin', ...text('origin', facts.origin) },
      {
        label: 'glanceMedicalUse',
        ...(facts.medicalUse === null ? { items: [words.glanceNoMedicalUse] } : text('medicalUse', facts.medicalUse)),
        compared: true,
      },
      { label: 'glanceSchedule', ...text('schedule', facts.schedule) },
      { label: 'glanceForms', ...text('forms', facts.forms) },
      { label: 'glanceBrands', items: facts.brandNames },
      { label: 'glanceStreet', items: facts.streetNames, quoted: true },
      { label: 'glanceOnset', items: hours(words, facts.withdrawalOnsetHours), compared: true },
      { label: 'glancePeak', items: hours(words, facts.withdrawalPeakHours), compared: true },
      { label: 'glanceDays', items: days(words, facts.withdrawalDays), compared: true },
      { label: 'glanceDanger', ...text('specialDanger', facts.specialDanger), compared: true },
    ];
  }
  if ('dispensedAt' in facts) {
    return [
      { label: 'glanceKind', items: [word(words, `kind.${facts.kind}`)], compared: true },
      { label: 'glanceIsOpioid', items: [facts.isOpioid ? words.yes : words.no], compared: true },
      {
        label: 'glanceMedForms',
        ...text(
          'forms',
          facts.forms.map(
            (form) => `${form.name}${form.brands.length > 0 ? ` (${form.brands.join(', ')})` : ''}: ${form.howOften}`,
          ),
        ),
        compared: true,
      },
      {
        label: 'glanceWhere',
        items: facts.dispensedAt.map((place) => word(words, `dispensed.${place}`)),
        compared: true,
      },
      { label: 'glanceBefore', ...text('beforeFirstDose', facts.beforeFirstDose), compared: true },
      { label: 'glanceAfter', ...text('afterStopping', facts.afterStopping), compared: true },
      { label: 'glanceCost', ...text('cost', facts.cost) },
    ];
  }
  if ('firstVisit' in facts) {
    return [
      { label: 'glanceAlsoCalled', ...text('alsoCalled', facts.alsoCalled) },
      { label: 'glanceLevel', ...text('level', facts.level) },
      { label: 'glanceHours', ...text('hours', facts.hours), compared: true },
      { label: 'glanceLength', ...text('length', facts.length), compared: true },
      {
        label: 'glanceMedicines',
        items: facts.medicines.map((item) => word(words, `medicine.${item}`)),
        compared: true,
      },
      { label: 'glanceMedicineNote', ...text('medicineNote', facts.medicineNote) },
      { label: 'glanceWhoPays', ...text('whoPays', facts.whoPays), compared: true },
      { label: 'glanceFirstVisit', ...text('firstVisit', facts.firstVisit), compared: true },
    ];
  }
  if ('basis' in facts) {
    return [
      { label: 'glanceAudience', items: [word(words, `audience.${facts.audience}`)], compared: true },
      { label: 'glanceBasis', items: [word(words, `basis.${facts.basis}`)], compared: true },
      { label: 'glanceStance', items: [word(words, `stance.${facts.medicationStance}`)], compared: true },
      { label: 'glanceOnline', items: [word(words, `meeting.${facts.online}`)], compared: true },
      { label: 'glanceInPerson', items: [word(words, `meeting.${facts.inPerson}`)], compared: true },
      { label: 'glanceCost', ...text('cost', facts.cost), compared: true },
      { label: 'glanceLanguages', ...text('languages', facts.languages) },
      { label: 'glanceFind', ...text('howToFind', facts.howToFind) },
      { label: 'glanceSite', items: [facts.website], link: true },
    ];
  }
  return [];
}
