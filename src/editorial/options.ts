import { parseArgs } from 'node:util';
import { nearestKey } from '../corpus/nearest-key.ts';

const options = {
  today: { type: 'string' },
  stamp: { type: 'string' },
  json: { type: 'boolean' },
  measure: { type: 'boolean' },
  'all-warnings': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const usage = `npm run check:content -- [options]
  --today YYYY-MM-DD   checks as if it were that day
  --stamp FILE         prints the fingerprint of an original page, for translatedFrom
  --json               prints the findings as JSON
  --measure            prints what the guide amounts to: pages, words, citations, reading level
  --all-warnings       writes every warning out`;

/** Options of `npm run check:content`. */
export interface Options {
  today?: string;
  stamp?: string;
  json?: boolean;
  measure?: boolean;
  'all-warnings'?: boolean;
  help?: boolean;
}

/** Thrown when the command line makes no sense; the message says how it would. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @throws UsageError for anything it does not know
 */
export function readOptions(args: readonly string[]): Options {
  for (const name of args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2).split('=')[0] ?? '')) {
    if (name in options || name === '') continue;
    const near = nearestKey(name, Object.keys(options));
    throw new UsageError(`unknown option --${name}${near ? `; did you mean --${near}?` : ''}`);
  }
  let values: Options;
  try {
    values = { ...parseArgs({ args: [...args], options }).values };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UsageError(cause.message.split('\n')[0] ?? cause.message);
  }
  if (values.today !== undefined && new Date(values.today).toJSON()?.slice(0, 10) !== values.today)
    throw new UsageError(`--today ${values.today} is no day; write it as YYYY-MM-DD`);
  return values;
}
