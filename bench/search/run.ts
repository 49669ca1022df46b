import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';
import { basePath, locales } from '../../src/settings.ts';
import { scoreOf } from '../../tests/golden/golden-queries.ts';
import { agreeing, guideAnswers, pagefindAnswers, queriesOf, sampleOf, unseenOf } from './answers.ts';
import type { Found } from './answers.ts';
import { readContents } from './contents.ts';
import { measureCosts } from './costs.ts';
import { markdownOf } from './markdown.ts';
import { writePlainSite } from './plain-site.ts';
import { costTable, outcomeTable, worstQueries } from './report.ts';
import type { Outcome } from './report.ts';
import { guideSearch, plainSearch, starlightSearch, tunedSearch } from './searches.ts';
import { Session } from './session.ts';
import type { Search } from './session.ts';
import { buildStarlightSite } from './starlight-site.ts';

// The guide's search, plain Pagefind and Starlight's search: the same pages, the same queries, one run.

const { values } = parseArgs({
  options: {
    /** Measure what an earlier run has built. */
    built: { type: 'boolean', default: false },
    /** Measure bytes and times alone, not what is found. */
    costs: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    /** Without Pagefind's worker, which the browser cannot slow down. */
    'without-worker': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs} is no number of runs`);
if (basePath !== '/') throw new Error(`the pages must be built for the base path /, not ${basePath}: unset SITE_URL`);

const root = join(import.meta.dirname, '../..');
process.chdir(root);
const folders = {
  guide: join(root, 'dist'),
  plain: join(root, 'bench/work/plain'),
  tuned: join(root, 'bench/work/tuned'),
  starlight: join(root, 'bench/work/starlight'),
};
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

if (!values.built) execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const contents = readContents(root);
if (!values.built) {
  await writePlainSite(contents, false, folders.plain);
  await writePlainSite(contents, true, folders.tuned);
  const page = await browser.newPage();
  const mains = contents.map(({ main }) => main);
  buildStarlightSite(contents, await page.evaluate(markdownOf, mains), folders.starlight);
  await page.close();
}
console.log(`${contents.length} pages are given to each search.`);

const guide = guideSearch(folders);
const tuned = tunedSearch(folders);
const pagefinds = [plainSearch(folders), tuned, await starlightSearch(folders)];
const sessions = new Map<Search, Session>(
  [guide, ...pagefinds].map((search) => [search, new Session(browser, search)]),
);
for (const session of sessions.values()) await session.start();

const ours = guideAnswers(folders.guide);
if (!values.costs) console.log(`\n${outcomeTable(await outcomes())}\n`);
sessions.get(tuned)?.stop();
sessions.delete(tuned);
console.log(`${costTable(await measureCosts(sessions, runs, !values['without-worker']))}\n`);

for (const { query, place, found } of worstQueries(
  locales.flatMap(queriesOf),
  ({ q, lang }) => ours[lang].get(q) ?? [],
  20,
))
  console.log(
    `${query.lang} "${query.q}": ${place ?? 'none'}; found ${found.slice(0, 3).join(', ')}; wanted ${query.pages.join(', ')}`,
  );

for (const session of sessions.values()) session.stop();
await browser.close();

/** Asks the golden queries of each search. @throws when its page draws something else than was computed */
async function outcomes(): Promise<Outcome[]> {
  const all: Outcome[] = [];
  const spanish = new Set(contents.flatMap(({ locale, key }) => (locale === 'es' ? [key] : [])));
  for (const locale of locales) {
    const queries = queriesOf(locale);
    const language = locale === 'en' ? 'English' : 'Spanish';
    const groups = [
      { asked: language, group: queries },
      { asked: `${language}, unseen`, group: unseenOf(locale) },
    ];
    if (locale === 'es')
      groups.push({
        asked: 'Spanish, answered by a Spanish page',
        group: queries.filter(({ pages }) => pages.some((key) => spanish.has(key))),
      });
    for (const [search, session] of sessions) {
      const found: Found = search === guide ? ours[locale] : await pagefindAnswers(session, locale);
      for (const { asked, group } of groups)
        all.push({ search: search.name, asked, score: await scoreOf(group, ({ q }) => [...(found.get(q) ?? [])]) });
      // Its page has the default interface, which cannot be given its weights.
      if (search === tuned) continue;
      const same = await agreeing(search, session, locale, found);
      const typed = sampleOf(locale).length;
      console.log(`${search.name}, ${locale}: its page draws what was computed for ${same} of ${typed} typed queries.`);
      if (same < typed * 0.9) throw new Error('what was computed is not what readers see');
    }
  }
  return all.sort((a, b) => a.asked.localeCompare(b.asked));
}
