import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { asA } from './as-a.ts';

test.each([
  ['As a social worker in Leeds, [Ada Cole] saw it.', 'social worker in Leeds'],
  ['As the mayor of Leeds, [Ada Cole] saw it.', 'mayor of Leeds'],
  ['And, as a retired nurse, [Ada Cole] knows.', 'retired nurse'],
  ['As the mayor left the hall, [Ada Cole] sang.', null],
  ['As a child, [Ada Cole] sang.', null],
  ['She was seen as a nurse, [Ada Cole] said.', null],
])('%s', (marked, expected) => expect(markedRole(asA, marked)).toBe(expected));
