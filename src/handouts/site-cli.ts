import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildGuide } from '../model/guide.ts';
import { SheetError } from '../model/sheet/sheet.ts';
import { basePath } from '../settings.ts';
import { PaperError, paperMaker } from './paper.ts';
import { siteFilesOf } from './site-files.ts';

// Run by the build (src/integrations/handouts.ts) as a process of its own: Typst and the pages work side by side, and
// what Typst took is given back when it ends. Its one argument is the folder to write to.
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('a folder to write to is needed');
try {
  const started = performance.now();
  const maker = paperMaker();
  let count = 0;
  let bytes = 0;
  for (const handout of buildGuide(readCorpus(process.cwd())).handouts) {
    for await (const { path, content } of siteFilesOf(() => maker, handout, basePath)) {
      const file = join(out, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (!path.endsWith('.pdf')) continue;
      count += 1;
      bytes += content.length;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count} PDFs, ${Math.round(bytes / 1000)} kB, in ${seconds} s`);
} catch (cause) {
  if (!(cause instanceof PaperError || cause instanceof SheetError)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}
