import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildGuide } from '../model/guide.ts';
import { SheetError } from '../model/sheet/sheet.ts';
import { PackError, makePack } from './clinic-pack.ts';
import { PaperError } from './paper.ts';

const usage = 'npm run handouts -- [--clinic clinic.yaml] --out FOLDER';

// Exit codes: 0 the files are there, 1 something in the files named must be mended, 2 a wrong command.
try {
  const { values } = parseArgs({ options: { clinic: { type: 'string' }, out: { type: 'string' } } });
  if (values.out === undefined) throw new TypeError('--out names the folder to write to', { cause: 'usage' });
  const guide = buildGuide(readCorpus(process.cwd()));
  const { names, withoutNotice } = makePack(guide, values.clinic ?? null, values.out);
  console.log(`${names.length} PDFs in ${values.out}`);
  if (withoutNotice.length > 0)
    console.log(`No room for the clinic's notice, which needs a page of its own: ${withoutNotice.join(', ')}`);
} catch (cause) {
  if (cause instanceof PackError) {
    for (const { path, line, column, message, hint } of cause.problems)
      console.error(`${path}:${line}:${column}  ${message}  (${hint})`);
    process.exitCode = 1;
  } else if (cause instanceof SheetError) {
    console.error(`${cause.message}  (npm run check:content says what else is wrong)`);
    process.exitCode = 1;
  } else if (cause instanceof PaperError || (cause instanceof Error && 'syscall' in cause)) {
    console.error(cause.message);
    process.exitCode = 1;
  } else if (cause instanceof TypeError && (cause.cause === 'usage' || 'code' in cause)) {
    console.error(`${cause.message}\n\n${usage}`);
    process.exitCode = 2;
  } else throw cause;
}
