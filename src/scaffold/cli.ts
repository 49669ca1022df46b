import { parseArgs } from 'node:util';
import { allKinds, newFile } from './new-file.ts';
import { ScaffoldError } from './scaffold-error.ts';

const usage = `npm run new -- KIND ID                   such as: npm run new -- opioids tramadol
npm run new -- guides ID --area AREA
npm run new -- KIND ID --language es     the translation of a page
npm run new -- everyday-words "WORD" [--language es]
Kinds: ${allKinds.join(', ')}`;

// Exit codes: 0 it is made, 1 something stands in the way or cannot be written, 2 a wrong command.
try {
  const { values, positionals } = parseArgs({
    options: { area: { type: 'string' }, language: { type: 'string' } },
    allowPositionals: true,
  });
  const [kind, id, ...rest] = positionals;
  if (kind === undefined || id === undefined || rest.length > 0) throw new ScaffoldError('a kind and an id are needed');
  const today = new Date().toISOString().slice(0, 10);
  console.log(newFile({ root: process.cwd(), kind, id, ...values, today }));
  console.log('Write where it says TODO; npm run check:content says what is left.');
} catch (cause) {
  const wrongOption = cause instanceof TypeError && 'code' in cause;
  const fromDisk = cause instanceof Error && 'syscall' in cause;
  if (!(cause instanceof ScaffoldError) && !wrongOption && !fromDisk) throw cause;
  console.error(wrongOption ? cause.message.split('. ')[0] : cause.message);
  process.exitCode = cause instanceof ScaffoldError ? cause.exitCode : wrongOption ? 2 : 1;
  if (process.exitCode === 2) console.error(`\n${usage}`);
}
