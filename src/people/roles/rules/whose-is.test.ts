import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { whoseIs } from './whose-is.ts';

test.each([
  ['It is a club whose president is [Ada Cole].', 'president'],
  ['The firm, whose chief executive was [Ada Cole], closed.', 'chief executive'],
  ['The president is [Ada Cole].', null],
  ['It is a club whose house is [Ada Cole].', null],
])('%s', (marked, expected) => expect(markedRole(whoseIs, marked)).toBe(expected));
