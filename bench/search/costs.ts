import { locales } from '../../src/settings.ts';
import type { Locale } from '../../src/settings.ts';
import { sampleOf } from './answers.ts';
import { median } from './report.ts';
import type { Cost } from './report.ts';
import { phone } from './session.ts';
import type { Search, Session } from './session.ts';

interface Taken {
  first: Awaited<ReturnType<Session['first']>>[];
  firstSlow: Awaited<ReturnType<Session['first']>>[];
  slow: Awaited<ReturnType<Session['later']>>;
  fast: Awaited<ReturnType<Session['later']>>;
}

async function costsIn(
  locale: Locale,
  sessions: ReadonlyMap<Search, Session>,
  runs: number,
  worker: boolean,
): Promise<Cost[]> {
  const sample = sampleOf(locale);
  const taken = [...sessions].map(([search, session]) => {
    const all: Taken = { first: [], firstSlow: [], slow: [], fast: [] };
    return { search, session, all };
  });
  // The searches take turns, so that a busy moment of the machine strikes all of them.
  for (let run = 0; run < runs; run += 1)
    for (const { session, all } of taken) {
      all.first.push(await session.first(locale, worker, 1));
      all.firstSlow.push(await session.first(locale, worker, phone.processor));
      all.slow.push(...(await session.later(locale, sample, true, worker)));
      all.fast.push(...(await session.later(locale, sample, false, worker)));
    }
  return taken.map(({ search, all: { first, firstSlow, slow, fast } }) => ({
    search: search.name,
    language: locale,
    pageBytes: median(first.map(({ pageBytes }) => pageBytes)),
    otherBytes: median(first.map(({ otherBytes }) => otherBytes)),
    laterBytes: median(slow.map(({ bytes }) => bytes)),
    allLaterBytes: slow.reduce((sum, { bytes }) => sum + bytes, 0) / runs,
    first: median(first.map(({ milliseconds }) => milliseconds)),
    firstSlow: median(firstSlow.map(({ milliseconds }) => milliseconds)),
    laterSlow: median(slow.map(({ milliseconds }) => milliseconds)),
    laterFast: median(fast.map(({ milliseconds }) => milliseconds)),
  }));
}

/**
 * Measures what each search costs in each language.
 * @param runs page loads, and rounds of typing the sample, that each median is of
 * @param worker whether Pagefind may search in its worker
 */
export async function measureCosts(
  sessions: ReadonlyMap<Search, Session>,
  runs: number,
  worker: boolean,
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const locale of locales) costs.push(...(await costsIn(locale, sessions, runs, worker)));
  return costs;
}
