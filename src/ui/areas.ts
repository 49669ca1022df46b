import type { AreaKind } from '../schemas/kinds.ts';

const labels = {
  opioids: 'areaOpioids',
  withdrawal: 'areaWithdrawal',
  medications: 'areaMedications',
  programs: 'areaPrograms',
  'support-groups': 'areaSupportGroups',
} as const satisfies Record<AreaKind, string>;

/** Key of an area's name in the interface words. */
export const areaLabel = (kind: AreaKind): (typeof labels)[AreaKind] => labels[kind];

/** Key of the sentence that introduces an area. */
export const areaLead = (kind: AreaKind) => `${labels[kind]}Lead` as const;
