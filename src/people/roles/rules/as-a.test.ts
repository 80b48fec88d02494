import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { asA } from './as-a.ts';

/** The role of the first name in square brackets. */
function role(marked: string): string | null {
  const place = markedPlace(marked, 'en');
  const found = place === null ? null : asA(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['As a social worker in Leeds, [Ada Cole] saw it.', 'social worker in Leeds'],
  ['As the mayor of Leeds, [Ada Cole] saw it.', 'mayor of Leeds'],
  ['And, as a retired nurse, [Ada Cole] knows.', 'retired nurse'],
  ['As the mayor left the hall, [Ada Cole] sang.', null],
  ['As a child, [Ada Cole] sang.', null],
  ['She was seen as a nurse, [Ada Cole] said.', null],
])('%s', (marked, expected) => expect(role(marked)).toBe(expected));
