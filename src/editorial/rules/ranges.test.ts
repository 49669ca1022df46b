import { expect, test } from 'vitest';
import { frontmatter, places } from '../fixture.ts';
import { ranges } from './ranges.ts';

const path = 'content/opioids/heroin.mdx';
const check = (facts: Record<string, string>): string[] => {
  const all: Record<string, string> = {
    class: 'natural',
    origin: 'poppy',
    medicalUse: 'null',
    schedule: 'I',
    forms: '[]',
    brandNames: '[]',
    streetNames: '[]',
    durationHours: '{min: 4, max: 6}',
    withdrawalOnsetHours: '{min: 8, max: 24}',
    withdrawalPeakHours: '{min: 36, max: 72}',
    withdrawalDays: '{min: 4, max: 10}',
    specialDanger: 'a',
    sources: '[cdc]',
    ...facts,
  };
  const lines = Object.entries(all).map(([key, value]) => `\n  ${key}: ${value}`);
  return places(ranges, { [path]: frontmatter({ facts: lines.join('') }).replace('area: overdose\n', '') });
};

test.each([
  ['sound ranges', {}, []],
  ['one value', { durationHours: '{min: 4, max: 4}' }, []],
  ['unknown', { withdrawalPeakHours: 'null' }, []],
  ['upside down', { durationHours: '{min: 6, max: 4}' }, [`${path}:20:3`]],
  ['peak before onset', { withdrawalPeakHours: '{min: 4, max: 72}' }, [`${path}:22:3`]],
  ['over before the peak', { withdrawalDays: '{min: 1, max: 2}' }, [`${path}:23:3`]],
] as [string, Record<string, string>, string[]][])('%s', (_name, facts, expected) => {
  expect(check(facts)).toEqual(expected);
});
