import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { contentStamp } from './corpus/content-stamp.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { buildGuide } from './model/guide.ts';
import type { Guide, GuidePage } from './model/guide.ts';
import { defaultLocale } from './settings.ts';

let built: Guide | undefined;
let builtFrom = '';

/** The model of the whole site; built once for a release, and by the dev server anew when the content has changed. */
export function guide(): Guide {
  const stamp = import.meta.env.DEV ? contentStamp(process.cwd()) : '';
  if (built === undefined || stamp !== builtFrom) built = buildGuide(readCorpus(process.cwd()));
  builtFrom = stamp;
  return built;
}

/** Body of a page as a component. @throws when the page has no entry, which the editorial gate would have said */
export async function bodyOf(page: GuidePage): Promise<AstroComponentFactory> {
  const id = page.locale === defaultLocale ? page.id : `${page.id}.${page.locale}`;
  const entry = await getEntry(page.kind as never, id as never);
  if (entry === undefined) throw new Error(`no content entry ${page.kind}/${id}`);
  return ((await render(entry as never)) as { Content: AstroComponentFactory }).Content;
}
