import { expect, test } from 'vitest';
import { saysSame } from './known-as.ts';

test.each([
  [', better known as ', 'Jenna Cole', 'Jenna Jewel'],
  [' alias ', 'Ada Cole', 'DJ Night'],
  [' (born ', 'Ada Jewel', 'Ada Cole'],
  ['（', '金正恩', 'キム・ジョンウン'],
  [' (', 'Иван Петров', 'Ivan Petrov'],
])('does: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(true));

test.each([
  [' and ', 'Jenna Cole', 'Ada Jewel'],
  [' (', 'Jenna Cole', 'Ada Jewel'],
  [', ', 'Jenna Cole', 'Ada Jewel'],
  [' was born before ', 'Jenna Cole', 'Ada Jewel'],
])('does not: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(false));
