import type { APIRoute } from 'astro';
import { areaNameOf } from '../../ui/area-names.ts';
import { buildSmallIndex } from '../../search/build-index.ts';
import { writeIndex } from '../../search/index-file.ts';
import { basePath, locales } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { guide } from '../../site.ts';
import { strings } from '../../ui/strings.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The small index of one language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const index = buildSmallIndex(guide(), locale, basePath, (page) => areaNameOf(strings[locale], page));
  return new Response(writeIndex(index), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
