import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { lettersAfter } from './letters-after.ts';

test.each([
  ['[Ada Cole] MP told the house so.', 'MP'],
  ['[Ada Cole] KC, for the family, said so.', 'KC'],
  ['[Ada Cole] OBE said so.', null],
  ['A [Ada Cole] TD catch settled it.', null],
  ['[Cole] MP said so.', null],
])('%s', (marked, expected) => expect(markedRole(lettersAfter, marked)).toBe(expected));
