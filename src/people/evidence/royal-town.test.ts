import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isRoyalTown } from './royal-town.ts';

test.each([
  ['300 kilometres north of Prince [Albert], five weeks after', true],
  ['They live in Prince [George] now.', true],
  ['Ada Cole, 61, of Prince [Rupert], was there', true],
  ['33 points for Saint [Mary]’s in May', true],
  ['a visit of Prince [Albert] to Leeds', false],
  ['They live in Prince [Harry] now.', false],
  ['a statue of Saint [Mary] there', false],
])('%s: %s', (marked, is) => {
  const place = markedPlace(marked, 'en');
  expect(place === null ? null : isRoyalTown(place)).toBe(is);
});
