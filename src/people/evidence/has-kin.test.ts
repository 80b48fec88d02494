import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { hasKin } from './has-kin.ts';

const has = (marked: string): boolean | undefined => {
  const place = markedPlace(marked, 'en');
  return place === null ? undefined : hasKin(place);
};

test.each([
  ['[Cole]’s son-in-law came.', true],
  ["It was [Cole]'s wife.", true],
  ['[Cole]’s partner came.', false],
  ['[Cole]’s house burnt.', false],
  ['[Cole], son of Tom Reed', false],
])('%s', (marked, expected) => expect(has(marked)).toBe(expected));
