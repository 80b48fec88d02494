import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isCompany } from './is-company.ts';

test.each([
  ['said [Lund] Corp. today', true],
  ['by [Ada Lund] AS in Riga', true],
  ['said [Ada Lund], SAS veteran', false],
  ['[Ada Lund] as a girl', false],
])('%s', (marked, expected) => {
  const place = markedPlace(marked, 'en');
  expect(place !== null && isCompany(place)).toBe(expected);
});
