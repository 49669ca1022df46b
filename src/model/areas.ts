import { sections } from '../schemas/page.ts';
import type { Locale } from '../settings.ts';
import type { Guide, GuidePage } from './guide.ts';
import { pagesOf } from './guide.ts';

/** Areas of guides in the order in which readers meet them; `site` pages stand in the footer. */
export const guideAreaOrder = [
  'overdose',
  'get-help',
  'safety',
  'family',
  'therapy',
  'paying',
  'rights',
  'recovery',
  'basics',
] as const;
export type GuideArea = (typeof guideAreaOrder)[number];

const areaOf = (page: GuidePage): string | undefined => ('area' in page.original ? page.original.area : undefined);

/** Pages of one area of guides in one language, its first page first. */
export const pagesOfArea = (guide: Guide, area: string, locale: Locale): GuidePage[] => {
  const pages = pagesOf(guide, 'guides', locale).filter((page) => areaOf(page) === area);
  return [...pages.filter((page) => page.id === area), ...pages.filter((page) => page.id !== area)];
};

/** Areas of guides that have a page in a language, each with the page to begin at. */
export const guideAreas = (guide: Guide, locale: Locale): { area: GuideArea; first: GuidePage }[] =>
  guideAreaOrder.flatMap((area) => {
    const first = pagesOfArea(guide, area, locale)[0];
    return first ? [{ area, first }] : [];
  });

/** The other pages of the area that a guide opens; none for any other page. */
export function pagesItOpens(guide: Guide, page: GuidePage): GuidePage[] {
  const area = areaOf(page);
  return area !== undefined && area === page.id
    ? pagesOfArea(guide, area, page.locale).filter((other) => other.id !== page.id)
    : [];
}

/** Order of the stages of withdrawal on its index. */
const stages = ['danger', 'during', 'treatment', 'before', 'after'];

/** Pages under one heading of an area's index; `label` is a key of src/ui, or null when they have no heading. */
export interface SectionOfPages {
  label: string | null;
  pages: GuidePage[];
}

/** Pages of an area's index by section, sections in their order and pages without one last. */
export function bySection(pages: readonly GuidePage[]): SectionOfPages[] {
  const labelOf = ({ original }: GuidePage): string | null => {
    if ('facts' in original && original.facts !== null && 'stage' in original.facts)
      return `stage.${original.facts.stage}`;
    return original.section === undefined ? null : `section.${original.section}`;
  };
  const order = [...stages.map((stage) => `stage.${stage}`), ...sections.map((section) => `section.${section}`), null];
  return order.flatMap((label) => {
    const found = pages.filter((page) => labelOf(page) === label);
    return found.length > 0 ? [{ label, pages: found }] : [];
  });
}
