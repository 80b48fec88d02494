import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { appositionBefore } from './apposition-before.ts';

test.each([
  ['The mayor of Leeds, [Ada Cole], came.', 'mayor of Leeds'],
  ['Reed’s lawyer, [Ada Cole] said.', 'Reed’s lawyer'],
  ['“It was late.” The lawyer, [Ada Cole] said, had left.', 'lawyer'],
  ['According to the lawyer, [Ada Cole] said that.', null],
  ['Asked by Reed’s lawyer, [Ada Cole] said no.', null],
  ['He came with a companion, 23-year-old [Ada Cole], to Leeds.', 'companion'],
  ['Of the lawyer, [Ada Cole] knows nothing.', null],
])('%s', (marked, expected) => expect(markedRole(appositionBefore, marked)).toBe(expected));
