import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { namedAs } from './named-as.ts';

test.each([
  ['The two victims have been named as [Ada Cole] and Tom Reed.', 'victims'],
  ['The dead teacher was identified by police as [Ada Cole].', 'dead teacher'],
  ['The suspect, later identified as [Ada Cole], fled.', 'suspect'],
  ['The gunman was named locally as [Ada Cole].', 'gunman'],
  ['A dead man was named as [Ada Cole].', null],
  ['He was named as [Ada Cole] in the report.', null],
  ['The names of the victims have been given as [Ada Cole].', null],
  ['The house was known as [Ada Cole].', null],
])('%s', (marked, expected) => expect(markedRole(namedAs, marked)).toBe(expected));
