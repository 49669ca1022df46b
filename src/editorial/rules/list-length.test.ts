import { expect, test } from 'vitest';
import { onPage } from '../fixture.ts';
import { listLength } from './list-length.ts';

test.each([
  ['seven items', '- a\n'.repeat(7), []],
  ['eight items', 'Text.\n\n' + '- a\n'.repeat(8), ['17:1']],
  ['eight steps', '1. a\n'.repeat(8), ['15:1']],
])('%s', (_name, body, expected) => {
  expect(onPage(listLength, body)).toEqual(expected);
});
