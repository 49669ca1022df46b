import { expect, test } from 'vitest';
import { onPage } from '../fixture.ts';
import { headings } from './headings.ts';

test.each([
  ['levels in order', '## What now?\n\n### First\n\n## And then?\n', []],
  ['a jump at the start', '### Deep\n', ['15:1']],
  ['a jump later on', '## What now?\n\n#### Deep\n', ['17:1']],
  ['a second h1', '# Again\n', ['15:1']],
  ['the same heading twice', '## What now?\n\nCall.\n\n## What now?\n', ['19:1']],
  ['the same but for capitals', '## What now?\n\n## WHAT NOW?\n', ['17:1']],
])('%s', (_name, body, expected) => {
  expect(onPage(headings, body)).toEqual(expected);
});
