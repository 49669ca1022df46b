/**
 * Everything an organization that makes this guide its own will change.
 * Plain Node, Astro and the browser tests all read this file, so it imports nothing.
 */

/** The languages of the guide. The first is the original; the others are translations of it. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

const environment: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/**
 * Public address of the site: origin and, on a project host, a base path.
 * `SITE_URL=https://example.org/guide npm run build` wins over the value here.
 */
export const siteUrl = new URL(environment['SITE_URL'] ?? 'https://opioidtreatment.example/');

/** Base path with a slash at both ends: `/` or `/guide/`. */
export const basePath = siteUrl.pathname.replace(/\/*$/, '/');

/** Name shown in the header, titles and on paper, by language. */
export const siteName: Record<Locale, string> = {
  en: 'Opioid Treatment Guide',
  es: 'Guía sobre el tratamiento de opioides',
};

/** Version printed on paper, year and month, the same as in package.json. A sheet that changes gets a new one. */
export const version = '2026.11';

/** Where mistakes are reported. Shown on every page. */
export const reportMistakeUrl = 'https://github.com/opioid-treatment-guide/guide/issues';

/** Neutral site to which the quick exit leads: nobody wonders at the weather. */
export const quickExitUrl = 'https://www.weather.gov/';

/** Who writes the guide and who pays for it, shown on every page (JAMA benchmarks), and the latter on every sheet. */
export const authorship: Record<Locale, { writtenBy: string; paidBy: string; paidByOnPaper: string }> = {
  en: {
    writtenBy: 'the guide’s editors',
    paidBy: 'no one: no ads, no sponsors, no treatment company',
    paidByOnPaper: 'Paid for by no one.',
  },
  es: {
    writtenBy: 'el equipo editorial de la guía',
    paidBy: 'nadie: sin anuncios, sin patrocinadores, sin empresas de tratamiento',
    paidByOnPaper: 'No la paga nadie.',
  },
};

/** Country whose laws, helplines and emergency number the guide gives. */
export const region = 'US';
