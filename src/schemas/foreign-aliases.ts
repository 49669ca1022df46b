import { z } from 'astro/zod';
import { pageKey, texts } from './primitives.ts';

/** What people type in Spanish for a page that has no translation yet, or besides the aliases of its translation. */
export const foreignAliases = z.strictObject({ page: pageKey, aliases: texts.min(1) });
export type ForeignAliases = z.infer<typeof foreignAliases>;
