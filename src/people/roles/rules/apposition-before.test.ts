import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { appositionBefore } from './apposition-before.ts';

/** The role of the first name in square brackets. */
function role(marked: string): string | null {
  const place = markedPlace(marked, 'en');
  const found = place === null ? null : appositionBefore(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['The mayor of Leeds, [Ada Cole], came.', 'mayor of Leeds'],
  ['Reed’s lawyer, [Ada Cole] said.', 'Reed’s lawyer'],
  ['“It was late.” The lawyer, [Ada Cole] said, had left.', 'lawyer'],
  ['According to the lawyer, [Ada Cole] said that.', null],
  ['Asked by Reed’s lawyer, [Ada Cole] said no.', null],
  ['He came with a companion, 23-year-old [Ada Cole], to Leeds.', 'companion'],
  ['Of the lawyer, [Ada Cole] knows nothing.', null],
])('%s', (marked, expected) => expect(role(marked)).toBe(expected));
