import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { kindSchemas, kinds } from './schemas/kinds.ts';
import { translation } from './schemas/page.ts';

/** One collection a kind; a translation lies beside its original as `id.es.mdx`. */
export const collections = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    defineCollection({
      loader: glob({
        base: `./content/${kind}`,
        pattern: '*.mdx',
        generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
      }),
      schema: z.union([kindSchemas[kind], translation]),
    }),
  ]),
);
