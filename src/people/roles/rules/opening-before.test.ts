import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { openingBefore } from './opening-before.ts';

test.each([
  ['A mountain guide who heard a plane fly low, [Ada Cole], said so.', 'mountain guide'],
  ['Another nurse treating Reed, [Ada Cole], also left.', 'nurse'],
  ['“The officer wounded in June, [Ada Cole], is back.', 'officer'],
  ['An uncle of the suspect, [Tom Reed], told us.', 'uncle of the suspect'],
  ['An officer who shot a teacher, [Ada Cole], was found guilty.', null],
  ['A guide warned, [Ada Cole], who came, left.', null],
  ['A guide said, [Ada Cole], who came late, left.', null],
  ['The nurses treating Reed, [Ada Cole], also left.', null],
  ['A guide who heard it told a lawyer, and, [Ada Cole], said so.', null],
  ['A guide who heard it, [Ada Cole] said.', null],
  ['The river that rose, [Ada Cole], said so.', null],
])('%s', (marked, expected) => expect(markedRole(openingBefore, marked)).toBe(expected));
