import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** Largest text file that is read, in bytes. The longest page of prose is about 20 kB, the source list about 300 kB. */
const largestBytes = 1_000_000;

/** Result of reading one file: its text, or why it cannot be used. */
export type ReadText = { text: string; problems: Problem[] } | { text: null; problems: Problem[] };

/**
 * Reads a content file as UTF-8 with LF line ends, and says plainly what keeps it from being one.
 * @param absolute path on disk
 * @param path path shown in problems, relative to the project
 */
export function readText(absolute: string, path: string): ReadText {
  const problem = (rule: string, message: string, hint: string, line = 1, column = 1): Problem => ({
    rule,
    severity: 'error',
    path,
    line,
    column,
    message,
    hint,
  });
  const refuse = (...args: Parameters<typeof problem>): ReadText => ({ text: null, problems: [problem(...args)] });

  const stats = lstatSync(absolute);
  if (stats.isSymbolicLink())
    return refuse('file-kind', 'this is a symbolic link', 'put the file itself here; content may not point elsewhere');
  if (!stats.isFile())
    return refuse('file-kind', 'this is a folder, not a file', 'pages lie directly in the folder of their kind');
  if (stats.size === 0) return refuse('file-empty', 'the file is empty', 'write it, or delete it');
  if (stats.size >= largestBytes)
    return refuse(
      'file-size',
      `the file has ${stats.size} bytes, the limit is ${largestBytes}`,
      'split the page; nobody reads that much on a phone',
    );

  const bytes = readFileSync(absolute);
  const zero = bytes.indexOf(0);
  if (zero !== -1)
    return refuse(
      'encoding',
      'this is a binary file',
      'content is text; put pictures in public/',
      lineAt(bytes, zero),
      1,
    );
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return refuse('encoding', 'the file is not valid UTF-8', 'save it as UTF-8', firstBadLine(bytes), 1);
  }
  if (text.startsWith('\uFEFF')) {
    problems.push(problem('encoding', 'the file starts with a byte order mark', 'save it as UTF-8 without BOM'));
    text = text.slice(1);
  }
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const before = text.slice(0, carriage).split('\n');
    problems.push(
      problem(
        'encoding',
        'lines end with CR LF',
        'save with LF line ends',
        before.length,
        (before.at(-1) ?? '').length + 1,
      ),
    );
    text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  }
  return { text, problems };
}

const lineAt = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let index = 0; index < end; index += 1) if (bytes[index] === 10) line += 1;
  return line;
};

/** First line that does not decode; each line is tried by itself, since LF never occurs inside a UTF-8 sequence. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (new TextDecoder().decode(part).includes('\uFFFD')) return line;
    if (end === -1) return line;
    start = end + 1;
  }
}
