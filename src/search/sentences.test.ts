import { expect, test } from 'vitest';
import { firstSentences } from './sentences.ts';

test.each([
  ['whole sentences as far as they fit', 'One is here. Two is here. Three is here.', 26, 'One is here. Two is here.'],
  ['one in any case', 'A sentence that is longer than allowed. Two.', 10, 'A sentence that is longer than allowed.'],
  [
    'a question with what follows it',
    'Hard to wake? Call 911 and give naloxone. More.',
    10,
    'Hard to wake? Call 911 and give naloxone.',
  ],
  [
    'a sentence with the one that takes it back',
    'Skip it then. Never take two at once. More.',
    10,
    'Skip it then. Never take two at once.',
  ],
  [
    'the same in Spanish',
    '¿Cuesta respirar? Llame al 911. Pero espere con él. Más.',
    10,
    '¿Cuesta respirar? Llame al 911. Pero espere con él.',
  ],
  ['no end in an abbreviation', 'In U.S. law it may stay. Ask.', 5, 'In U.S. law it may stay.'],
  ['nothing of nothing', '', 10, ''],
])('%s', (_name, text, most, lead) => {
  expect(firstSentences(text, most)).toBe(lead);
});
