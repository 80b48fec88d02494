import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isConstituency } from './constituency.ts';

test.each([
  ['the federal member for [Qwolm], Ada Reed, said', true],
  ['MP for [Qwolm].', true],
  ['The MP for [Qwolm]’s old seat', false],
  ['A lawyer for [Qwolm] said', false],
  ['a staff member for [Qwolm] said', false],
  ['a member for [Sanders] said', false],
  ['a member for [Ada Qwolm] said', false],
])('%s', (marked, expected) => {
  const place = markedPlace(marked, 'en');
  expect(place !== null && isConstituency(place)).toBe(expected);
});
