import { describe, expect, test } from 'vitest';
import { readData } from '../../corpus/read-data.ts';
import { compile, hits } from './language.ts';

const policy = readData('.', 'language').file.value;
if (!policy) throw new Error('content/policy/language.yaml does not fit its schema');
const all = [...compile(policy, 'en'), ...compile(policy, 'es')];

describe('each entry of language.yaml', () => {
  test.each(all.map((item) => [item.entry.id, item] as const))(
    '%s flags its bad example and passes its good one',
    (_id, item) => {
      expect(hits(item.entry.tests.flag, item).length).toBeGreaterThan(0);
      expect(hits(item.entry.tests.pass, item)).toEqual([]);
    },
  );
});

test('a name that holds a forbidden word passes', () => {
  const addict = all.find((item) => item.entry.id === 'en-addict');
  expect(addict && hits('He is an addict.', addict)).toEqual(['addict']);
});
