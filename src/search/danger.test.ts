import { describe, expect, test } from 'vitest';
import { dangerIn } from './danger.ts';

describe('a life in danger now', () => {
  test.each([
    ["my friend od'd", 'overdose'],
    ['he won’t wake up', 'overdose'],
    ['blue lips', 'overdose'],
    ['lips turning blue', 'overdose'],
    ['not breathing', 'overdose'],
    ['BREATHING SLOW', 'overdose'],
    ['took too much fent', 'overdose'],
    ['overdoze help', 'overdose'],
    ['no respira', 'overdose'],
    ['mi hermano no despierta', 'overdose'],
    ['labios morados', 'overdose'],
    ['my toddler ate a suboxone strip', 'child'],
    ['2 year old got into methadone', 'child'],
    ['mi hijo se tragó una pastilla', 'child'],
    ['i want to kill myself', 'suicide'],
    ['quiero morirme', 'suicide'],
    ['suicide', 'suicide'],
    ['thinking about killing myself', 'suicide'],
    ['i wish i was dead', 'suicide'],
    ['tired of living', 'suicide'],
    ['i just want it to be over', 'suicide'],
    ['quisiera estar muerto', 'suicide'],
    ['me quiero matar', 'suicide'],
    ['mi hija se quiere matar', 'suicide'],
    ['no tengo ganas de vivir', 'suicide'],
    ['sobredocis ayuda', 'overdose'],
    ['está convulsionando', 'overdose'],
    ['mi nieta se tragó una pastilla', 'child'],
    ['my grandson ate a suboxone', 'child'],
    ['cansada de vivir así', 'suicide'],
  ])('%s', (query, danger) => {
    expect(dangerIn(query)).toEqual({ danger, size: 'large' });
  });
});

describe('the subject, for somebody who learns', () => {
  test.each([
    'overdose prevention training',
    'overdose statistics 2024',
    'what is an overdose',
    'qué es una sobredosis',
    'lost my brother to an overdose',
    'se me murió mi hijo de sobredosis',
  ])('%s stays small', (query) => {
    expect(dangerIn(query)).toEqual({ danger: 'overdose', size: 'small' });
  });
});

describe('no danger', () => {
  test.each([
    'suboxone film',
    'methadone clinic near me',
    'how long does withdrawal last',
    'codeine',
    'odor',
    '',
    'modo',
  ])('%s', (query) => {
    expect(dangerIn(query)).toBeNull();
  });
});
