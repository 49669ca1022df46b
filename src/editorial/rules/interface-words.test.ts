import { expect, test } from 'vitest';
import { interfaceFile } from '../../corpus/interface-words.ts';
import { places } from '../fixture.ts';
import { interfaceWords } from './interface-words.ts';

const file = (path: string, words: Record<string, string>) =>
  interfaceFile(
    path,
    words,
    `export default {\n${Object.keys(words)
      .map((key) => `  '${key}': 'x',`)
      .join('\n')}\n};\n`,
  );
const english = { call: 'Call {number}', menu: 'Menu' };

test.each([
  ['the same', { call: 'Llamar al {number}', menu: 'Menú' }, []],
  ['a place missing', { menu: 'Menú', call: 'Llamar' }, ['src/ui/es.ts:3:3']],
  ['another place', { call: 'Llamar al {numero}', menu: 'Menú' }, ['src/ui/es.ts:2:3']],
  ['a key too many', { call: 'Llamar al {number}', menu: 'Menú', menuu: 'Menú' }, ['src/ui/es.ts:4:3']],
  ['a key missing', { call: 'Llamar al {number}' }, ['src/ui/es.ts:1:1']],
  ['an empty word', { call: 'Llamar al {number}', menu: '' }, ['src/ui/es.ts:3:3']],
] as [string, Record<string, string>, string[]][])('%s', (_name, spanish, expected) => {
  const words = { en: file('src/ui/en.ts', english), es: file('src/ui/es.ts', spanish) };
  expect(places(interfaceWords, {}, { words })).toEqual(expected);
});
