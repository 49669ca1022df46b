import { expect, test } from 'vitest';
import { readOptions, UsageError } from './options.ts';

test('known options', () => {
  expect(readOptions(['--today', '2026-11-24', '--json'])).toEqual({ today: '2026-11-24', json: true });
});

test.each([
  [['--mesure'], 'unknown option --mesure; did you mean --measure?'],
  [['--verbose'], 'unknown option --verbose'],
  [['--today'], "Option '--today <value>' argument missing"],
  [['--today', '2026-02-30'], '--today 2026-02-30 is no day; write it as YYYY-MM-DD'],
  [['--today=11/24/2026'], '--today 11/24/2026 is no day; write it as YYYY-MM-DD'],
  [['content/guides'], "Unexpected argument 'content/guides'. This command does not take positional arguments"],
])('%j', (args, message) => {
  expect(() => readOptions(args)).toThrow(new UsageError(message));
});
