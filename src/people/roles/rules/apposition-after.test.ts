import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { appositionAfter } from './apposition-after.ts';

test.each([
  ['So says [Ada Cole], chief operating officer of Acme.', 'chief operating officer of Acme'],
  ['So says [Ada Cole], the deputy landing officer.', 'deputy landing officer'],
  ['So says [Ada Cole], a nurse living alone.', 'nurse'],
  ['So says [Ada Cole], a Grade 3 teacher in Leeds, who', 'Grade 3 teacher in Leeds'],
  ['It is clear from [Ada Cole], that the victim had left.', null],
  ['So says [Ada Cole], a nurse in Leeds on Monday.', 'nurse in Leeds'],
  ['So says [Ada Cole], chief of staff General [Tom Reed], and', null],
  ['So says [Ada Cole], leading the way.', null],
  ['So says [Ada Cole], then a resident at Leeds Hospital, who left.', 'resident at Leeds Hospital'],
  ['So says [Ada Cole], formerly the mayor of Leeds.', null],
  ['So says [Ada Cole], an unprotected 2027 pick.', null],
  ['Here are Tom and [Ada Cole], six grandchildren and a dog.', null],
  ['“[Ada Cole], my lord,” he said.', null],
  ['It stars [Ada Cole], Andra Day and Lady Holm.', null],
  ['So says [Ada Cole] OBE, chief executive of Acme.', 'chief executive of Acme'],
])('%s', (marked, expected) => expect(markedRole(appositionAfter, marked)).toBe(expected));
