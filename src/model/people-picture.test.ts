import { expect, test } from 'vitest';
import { peoplePictures } from './people-picture.ts';

test('25 of 100 people fill one row of twenty and a quarter of the next', () => {
  expect(peoplePictures(100, '25: with medicine')).toEqual([
    {
      count: 25,
      label: 'with medicine',
      width: 200,
      height: 50,
      everybody: 'M0 5h198M0 15h198M0 25h198M0 35h198M0 45h198',
      counted: 'M0 5h198M0 15h48',
    },
  ]);
});

test('nobody is an empty path, and groups are divided by a bar', () => {
  expect(peoplePictures(1000, '0: on it | 3: off it').map(({ label, counted }) => [label, counted])).toEqual([
    ['on it', ''],
    ['off it', 'M0 5h28'],
  ]);
});

test.each(['x: label', '101: too many', '5'])('%s is refused', (groups) => {
  expect(() => peoplePictures(100, groups)).toThrow('is not "count: label"');
});
