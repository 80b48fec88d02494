import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { rankingBefore } from './ranking-before.ts';

test.each([
  ['She lost to world No. 4 [Ada Cole] there.', 'world No. 4'],
  ['The British No. 2, [Ada Cole], is through.', 'British No. 2'],
  ['Former world number one [Ada Cole] is through.', 'world number one'],
  ['At No. 2 [Ada Cole] came.', null],
  ['The British 2 [Ada Cole] came.', null],
])('%s', (marked, expected) => expect(markedRole(rankingBefore, marked)).toBe(expected));
