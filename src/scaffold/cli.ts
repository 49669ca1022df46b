import { parseArgs } from 'node:util';
import { newPage, NewPageError } from './new-page.ts';

const usage = `npm run new -- KIND ID          for example: npm run new -- opioids tramadol
npm run new -- guides ID --area AREA`;

// Exit codes: 0 the page is there, 1 the file exists or cannot be written, 2 a wrong command.
try {
  const { values, positionals } = parseArgs({ options: { area: { type: 'string' } }, allowPositionals: true });
  const [kind, id, ...rest] = positionals;
  if (kind === undefined || id === undefined || rest.length > 0) throw new NewPageError('a kind and an id are needed');
  const today = new Date().toISOString().slice(0, 10);
  const { path, address } = newPage({ root: process.cwd(), kind, id, area: values.area, today });
  console.log(`${path}\n${address} is in content/permalinks.txt.`);
  console.log('Write where it says TODO; npm run check:content says what is left.');
} catch (cause) {
  const wrongOption = cause instanceof TypeError && 'code' in cause;
  const fromDisk = cause instanceof Error && 'syscall' in cause;
  if (!(cause instanceof NewPageError) && !wrongOption && !fromDisk) throw cause;
  console.error(cause.message.split('. ')[0]);
  process.exitCode = cause instanceof NewPageError ? cause.exitCode : wrongOption ? 2 : 1;
  if (process.exitCode === 2) console.error(`\n${usage}`);
}
