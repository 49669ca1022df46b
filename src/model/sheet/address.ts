import { siteUrl } from '../../settings.ts';
import { defaultLocale } from '../../settings.ts';
import type { Locale } from '../../settings.ts';

/** Longest id of a handout: with `/h/es-` before it, the path has the 25 characters that keep its code small. */
export const longestId = 19;

/** Short path of a handout, to be typed from paper: `/h/overdose`, `/h/es-overdose`. The page behind it ends in a slash. */
export const shortPath = (id: string, locale: Locale): string =>
  `/h/${locale === defaultLocale ? '' : `${locale}-`}${id}`;

/** Base path and all, as a full address for codes and links: `https://example.org/guide/h/overdose`. */
export const fullAddress = (path: string): string => siteUrl.href.replace(/\/*$/, '') + path;

/** The same as people type it, without `https://`. */
export const typedAddress = (path: string): string =>
  fullAddress(path)
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
