import type { z } from 'astro/zod';
import { guide } from './guide.ts';
import { handout } from './handout.ts';
import { medication } from './medication.ts';
import { opioid } from './opioid.ts';
import { program } from './program.ts';
import { supportGroup } from './support-group.ts';
import { withdrawal } from './withdrawal.ts';

/** The collections of pages: folder under content/ and first part of the address. */
export const kindSchemas = {
  opioids: opioid,
  withdrawal,
  medications: medication,
  programs: program,
  'support-groups': supportGroup,
  guides: guide,
  handouts: handout,
};

export type Kind = keyof typeof kindSchemas;
export const kinds = Object.keys(kindSchemas) as Kind[];

/** The five areas that have an index page with a comparison. */
export const areaKinds = [
  'opioids',
  'withdrawal',
  'medications',
  'programs',
  'support-groups',
] as const satisfies Kind[];
export type AreaKind = (typeof areaKinds)[number];

/** Frontmatter of the original page of each kind. */
export type Original<K extends Kind = Kind> = z.infer<(typeof kindSchemas)[K]>;
