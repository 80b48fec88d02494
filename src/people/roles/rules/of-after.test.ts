import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { ofAfter } from './of-after.ts';

/** The role of the first name in square brackets. */
function role(marked: string): string | null {
  const place = markedPlace(marked, 'en');
  const found = place === null ? null : ofAfter(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['It was late, [Ada Cole] of Leeds said.', 'of Leeds'],
  ['So says [Ada Cole] with the Riga County Fire Authority.', 'with the Riga County Fire Authority'],
  ['So says [Ada Cole], with Leeds Police.', 'with Leeds Police'],
  ['They saw [Ada Cole] with the Queen.', null],
  ['They saw [Ada Cole] with Tom Reed.', null],
  ['They saw [Ada Cole] with friends.', null],
])('%s', (marked, expected) => expect(role(marked)).toBe(expected));
