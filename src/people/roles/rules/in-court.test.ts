import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { inCourt } from './in-court.ts';

test.each([
  ['[Ada Cole], prosecuting, said that it was late.', 'prosecuting'],
  ['Defending, [Ada Cole] said that it was late.', 'Defending'],
  ['[Ada Cole], defending the motion, left.', null],
  ['They spoke of defending, [Ada Cole] said.', null],
])('%s', (marked, expected) => expect(markedRole(inCourt, marked)).toBe(expected));
