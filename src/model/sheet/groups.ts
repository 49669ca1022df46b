import { handoutGroups } from '../../schemas/handout.ts';
import type { HandoutGroup } from '../../schemas/handout.ts';
import type { Locale } from '../../settings.ts';
import type { Guide, GuideHandout } from '../guide.ts';

/** Handouts under one heading of the handouts page. */
export interface GroupOfHandouts {
  group: HandoutGroup;
  handouts: GuideHandout[];
}

/**
 * Handouts by who needs them, in order of their numbers. Each language lists its own sheets first and then those of the
 * other: staff hand them out to people who read another language.
 */
export function handoutsByGroup(guide: Guide, locale: Locale): GroupOfHandouts[] {
  const key = ({ sheet }: GuideHandout): string => `${sheet.number} ${sheet.locale === locale ? 0 : 1}`;
  return handoutGroups.flatMap((group) => {
    const handouts = guide.handouts
      .filter((item) => item.handout.group === group)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return handouts.length > 0 ? [{ group, handouts }] : [];
  });
}
