import { expect, test } from 'vitest';
import { detailsFromHash, detailsToHash } from './clinic-form.ts';

const longest = new Map([
  ['name', 80],
  ['phone', 80],
  ['notice', 450],
]);

test('details go into the address and come back', () => {
  const details = { name: 'Clínica & Centro #1', phone: '555-010-0100' };
  expect(detailsToHash(details)).toBe('#name=Cl%C3%ADnica+%26+Centro+%231&phone=555-010-0100');
  expect(detailsFromHash(detailsToHash(details), longest)).toEqual(details);
});

test('empty lines leave nothing', () => {
  expect(detailsToHash({ name: ' ', phone: '' })).toBe('');
});

test.each([
  ['an anchor of the page', '#your-clinic', {}],
  ['a field that is not on the sheet', '#patient=Ann&name=North', { name: 'North' }],
  ['markup, which stays text', '#name=%3Cb%3E', { name: '<b>' }],
  ['a text without an end', `#name=${'x'.repeat(500)}`, { name: 'x'.repeat(80) }],
  ['a notice of two lines', '#notice=Free+help%0AAyuda+gratis', { notice: 'Free help\nAyuda gratis' }],
])('%s', (_name, hash, expected) => {
  expect(detailsFromHash(hash, longest)).toEqual(expected);
});
