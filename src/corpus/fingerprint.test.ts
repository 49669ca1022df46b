import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const words = { title: 'Overdose', summary: 'What to do.', keyPoints: [{ text: 'Call.' }] };
const first = fingerprint(words, 'Call for help.\n');

test('twelve hexadecimal digits, the same on every machine', () => {
  expect(first).toBe('08f89f1be087');
});

test.each([
  ['citations', words, 'Call for help.<Cite id="cdc" />\n'],
  ['line breaks', words, 'Call\nfor   help.\n\n'],
])('%s do not change it', (_name, changed, body) => expect(fingerprint(changed, body)).toBe(first));

test.each([
  ['the title', { ...words, title: 'Overdoses' }, 'Call for help.\n'],
  ['the summary', { ...words, summary: 'What to do now.' }, 'Call for help.\n'],
  ['a key point', { ...words, keyPoints: [{ text: 'Call now.' }] }, 'Call for help.\n'],
  ['the body', words, 'Call for help now.\n'],
  [
    'a word that moves from one part to the next',
    { ...words, title: 'Overdose What', summary: 'to do.' },
    'Call for help.\n',
  ],
])('%s changes it', (_name, changed, body) => expect(fingerprint(changed, body)).not.toBe(first));
