import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { asOffice } from './as-office.ts';

test.each([
  ['England dismissed [Ada Cole] as skipper in May.', 'skipper'],
  ['The firm named former banker [Ada Cole] as its chief executive.', 'chief executive'],
  ['He succeeded [Ada Cole] as editor of the Mail.', 'editor of the Mail'],
  ['[Ada Cole] was appointed minister to France in May.', 'minister to France'],
  ['[Ada Cole] was named as the new editor.', 'new editor'],
  ['[Ada Cole], who served as mayor of Leeds until May, said so.', 'mayor of Leeds'],
  ['[Ada Cole] (51) had previously worked as a nurse.', 'nurse'],
  ['[Ada Cole], who works as a teacher, and Tom Reed left.', 'teacher'],
  ['[Ada Cole] works as a waiter at night to pay for it.', 'waiter'],
  ['[Ada Cole] served as his deputy for two weeks.', 'deputy'],
  ['[Ada Cole] served as deputy to the mayor.', 'deputy to the mayor'],
  ['[Ada Cole] served as a warning to others.', null],
  ['[Ada Cole] works as hard as a miner.', null],
  ['[Ada Cole] was named in the report.', null],
  ['He saw [Ada Cole] as director.', null],
  ['They hired [Ada Cole] as well.', null],
  ['They hired [Ada Cole] as the ship left.', null],
  ['They removed [Ada Cole] as the lawyer of the firm had warned.', null],
])('%s', (marked, expected) => expect(markedRole(asOffice, marked)).toBe(expected));
