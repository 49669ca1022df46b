import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLocale } from '../../src/settings.ts';
import type { Locale } from '../../src/settings.ts';
import type { Search } from './session.ts';

/** Folders of the built sites. */
export interface Folders {
  guide: string;
  plain: string;
  tuned: string;
  starlight: string;
}

const prefix = (locale: Locale): string => (locale === defaultLocale ? '' : `${locale}/`);
const pagefind = { field: '.pagefind-ui__search-input', button: null, kind: 'pagefind' } as const;

/** The guide's own search page. */
export const guideSearch = ({ guide }: Folders): Search => ({
  name: 'this guide',
  folder: guide,
  page: (locale, query) => `${prefix(locale)}search/?q=${query}`,
  surface: { field: '#query', button: null, kind: 'guide' },
});

/** Pagefind as it comes, on a page that has nothing else. */
export const plainSearch = ({ plain }: Folders): Search => ({
  name: 'plain Pagefind',
  folder: plain,
  page: (locale) => `${locale}/search/`,
  surface: pagefind,
});

/** Pagefind with what the guide tells it, and weighted as in `src/search/passages.ts`. */
export const tunedSearch = ({ tuned }: Folders): Search => ({
  name: 'Pagefind with the guide’s aliases',
  folder: tuned,
  page: (locale) => `${locale}/search/`,
  surface: pagefind,
  options: { ranking: { metaWeights: { title: 6, aliases: 5, summary: 2 } } },
});

/** Starlight's search, from its home page, with the ranking it sets by default. */
export async function starlightSearch({ starlight }: Folders): Promise<Search> {
  const schema = pathToFileURL(join(starlight, 'node_modules/@astrojs/starlight/dist/schemas/pagefind.js'));
  const { PagefindConfigDefaults } = (await import(schema.href)) as {
    PagefindConfigDefaults(): object;
  };
  return {
    name: 'Starlight',
    folder: join(starlight, 'dist'),
    page: prefix,
    surface: { ...pagefind, button: '[data-open-modal]' },
    options: PagefindConfigDefaults(),
  };
}
