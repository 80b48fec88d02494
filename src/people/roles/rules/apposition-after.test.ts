import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { appositionAfter } from './apposition-after.ts';

/** The role of the first name in square brackets. */
function role(marked: string): string | null {
  const place = markedPlace(marked, 'en');
  const found = place === null ? null : appositionAfter(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['So says [Ada Cole], chief operating officer of Acme.', 'chief operating officer of Acme'],
  ['So says [Ada Cole], the deputy landing officer.', 'deputy landing officer'],
  ['So says [Ada Cole], a nurse living alone.', 'nurse'],
  ['So says [Ada Cole], leading the way.', null],
])('%s', (marked, expected) => expect(role(marked)).toBe(expected));
