import { expect, test } from 'vitest';
import { saysSame } from './known-as.ts';

test.each([
  [', better known as ', 'Jenna Cole', 'Jenna Jewel'],
  [',” now identified as ', 'John', 'Tom Reed'],
  [' alias ', 'Ada Cole', 'DJ Night'],
  [' (born ', 'Ada Jewel', 'Ada Cole'],
  [' (born May 1, 1986), better known by her stage name ', 'Jenna Cole', 'Jenna Jewel'],
  [', also known professionally as ', 'Jenna Cole', 'Jenna Jewel'],
  [', who also went by ', 'Jenna Cole', 'Jenna Jewel'],
  [' also goes by the name ', 'Jenna Cole', 'Jenna Jewel'],
  [' (1872 – 1896) was a pen name of ', 'Ada Jewel', 'Ada Cole'],
  [', o ', 'José Carlos Riva', 'Zeca Riva'],
  ['（', '金正恩', 'キム・ジョンウン'],
  [' (', 'Иван Петров', 'Ivan Petrov'],
])('does: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(true));

test.each([
  [' and ', 'Jenna Cole', 'Ada Jewel'],
  [' (', 'Jenna Cole', 'Ada Jewel'],
  [', o ', 'José Carlos Riva', 'Ana Mora'],
  [', ', 'Jenna Cole', 'Ada Jewel'],
  [' is better known than ', 'Jenna Cole', 'Ada Jewel'],
  [' (2013) was called a hero by ', 'Jenna Cole', 'Ada Jewel'],
  [' was born before ', 'Jenna Cole', 'Ada Jewel'],
  [' went by car with ', 'Jenna Cole', 'Ada Jewel'],
])('does not: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(false));
