import { expect, test } from 'vitest';
import { strings } from '../ui/strings.ts';
import { interfaceFile, readInterfaceWords } from './interface-words.ts';

test('places of keys', () => {
  const file = interfaceFile('src/ui/en.ts', {}, "export default {\n  call: 'Call',\n  'class.natural': 'x',\n};\n");
  expect(file.locate('call')).toEqual({ line: 2, column: 3 });
  expect(file.locate('class.natural')).toEqual({ line: 3, column: 3 });
  expect(file.locate('none')).toEqual({ line: 1, column: 1 });
});

test('every word of the interface has its place', () => {
  for (const file of Object.values(readInterfaceWords('.', strings)))
    expect(Object.keys(file.words).filter((key) => file.locate(key).line === 1)).toEqual([]);
});
