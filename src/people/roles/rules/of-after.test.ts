import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { ofAfter } from './of-after.ts';

test.each([
  ['It was late, [Ada Cole] of Leeds said.', 'of Leeds'],
  ['It was late, [Ada Cole], 54, from Leeds, said.', 'from Leeds'],
  ['It was late, [Ada Cole], 54, of Acacia Crescent, Hull, said.', null],
  ['So says [Ada Cole] with the Riga County Fire Authority.', 'with the Riga County Fire Authority'],
  ['So says [Ada Cole], with Leeds Police.', 'with Leeds Police'],
  ['It is the debut of [Ada Cole] of "The Late Hill" and "Two Rivers" fame.', 'of "The Late Hill" and "Two Rivers" fame'],
  ['It stars [Ada Cole], of Late Hill fame.', 'of Late Hill fame'],
  ['It tells [Ada Cole] of her fame.', null],
  ['They saw [Ada Cole] with the Queen.', null],
  ['They saw [Ada Cole] with Tom Reed.', null],
  ['They saw [Ada Cole] with friends.', null],
])('%s', (marked, expected) => expect(markedRole(ofAfter, marked)).toBe(expected));
