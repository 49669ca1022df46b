import { homePath } from './routes.ts';
import { defaultLocale, locales } from '../settings.ts';
import type { Locale } from '../settings.ts';

/** The `[...locale]` part of an address: nothing for the original language. */
export const localeParam = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale);

/** Static paths of a system page: one a language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/** The part of a path after the language: `/es/opioids/fentanyl/` gives `opioids/fentanyl`. */
export const slugOf = (path: string, locale: Locale): string => path.slice(homePath(locale).length).replace(/\/$/, '');
