import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { readCorpus } from './corpus/read-corpus.ts';
import { buildGuide } from './model/guide.ts';
import type { Guide, GuidePage } from './model/guide.ts';
import { defaultLocale } from './settings.ts';

let built: Guide | undefined;

/** The model of the whole site; built once for a release, anew for every request of the dev server. */
export function guide(): Guide {
  if (built === undefined || import.meta.env.DEV) built = buildGuide(readCorpus(process.cwd()));
  return built;
}

/** Body of a page as a component. @throws when the page has no entry, which the editorial gate would have said */
export async function bodyOf(page: GuidePage): Promise<AstroComponentFactory> {
  const id = page.locale === defaultLocale ? page.id : `${page.id}.${page.locale}`;
  const entry = await getEntry(page.kind as never, id as never);
  if (entry === undefined) throw new Error(`no content entry ${page.kind}/${id}`);
  return ((await render(entry as never)) as { Content: AstroComponentFactory }).Content;
}
