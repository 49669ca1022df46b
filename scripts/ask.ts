import { parseArgs } from 'node:util';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { buildGuide } from '../src/model/guide.ts';
import { buildSmallIndex } from '../src/search/build-index.ts';
import { explained } from '../src/search/explained.ts';
import { readIndex, writeIndex } from '../src/search/index-file.ts';
import { SmallSearch } from '../src/search/rank.ts';
import { basePath, defaultLocale, locales } from '../src/settings.ts';
import { areaNameOf } from '../src/ui/area-names.ts';
import { strings } from '../src/ui/strings.ts';

// `npm run ask -- "a query"`: what search makes of it, from the content as it is now, without a build. Full text left out.

class WrongCommand extends Error {}

const usage = 'npm run ask -- [--language es] "QUERY" ["QUERY" …]';

try {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string', default: defaultLocale } },
    allowPositionals: true,
  });
  const locale = locales.find((known) => known === values.language);
  if (locale === undefined) throw new WrongCommand(`the guide has no language "${values.language}"`);
  if (positionals.length === 0) throw new WrongCommand('a query is needed');
  const guide = buildGuide(readCorpus(process.cwd()));
  // Written and read, so that it is what readers get.
  const index = readIndex(
    writeIndex(buildSmallIndex(guide, locale, basePath, (page) => areaNameOf(strings[locale], page))),
  );
  const search = new SmallSearch(index);
  for (const query of positionals) console.log(`${explained(query, search.search(query), index.concepts)}\n`);
} catch (cause) {
  const wrongOption = cause instanceof TypeError && 'code' in cause;
  if (!(cause instanceof WrongCommand) && !wrongOption) throw cause;
  console.error(`${cause.message.split('. ')[0]}\n\n${usage}`);
  process.exitCode = 2;
}
