import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { bracketAfter } from './bracket-after.ts';

test.each([
  ['[Anna Berg] (SPD) sprach.', 'SPD'],
  ['people like [Ada Cole] (of the Leeds Lions) came', 'of the Leeds Lions'],
  ['[Ada Cole] (the Leeds Lions) came', 'the Leeds Lions'],
  ['[Ada Cole] (of late) came', null],
  ['[Ada Cole] (left) came', null],
  ['[Ada Cole] (Ap) came', 'Ap'],
  ['[Ada Cole] (AP) came', null],
  ['[Ada Cole] (Lab, Castle) came', 'Lab, Castle'],
  ['[Ada Cole] (Leeds Lions, Riga) came', null],
])('%s', (marked, expected) => expect(markedRole(bracketAfter, marked)).toBe(expected));
