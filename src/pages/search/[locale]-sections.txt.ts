import type { APIRoute } from 'astro';
import { sectionLeads, writeSections } from '../../search/section-file.ts';
import { locales } from '../../settings.ts';
import type { Locale } from '../../settings.ts';
import { guide } from '../../site.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What stands first under each heading, in one language. */
export const GET: APIRoute = ({ params }) => {
  const leads = sectionLeads(guide(), params['locale'] as Locale);
  return new Response(writeSections(leads), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
