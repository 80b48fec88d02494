import { expect, test } from 'vitest';
import { readMarked } from '../../../test/marked-place.ts';
import { findKnownAs, saysSame } from './known-as.ts';

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
  ['（', '金正恩', 'キム・ジョンウン'],
  [' (', 'Иван Петров', 'Ivan Petrov'],
])('does: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(true));

test.each([
  [' and ', 'Jenna Cole', 'Ada Jewel'],
  [' (', 'Jenna Cole', 'Ada Jewel'],
  [', o ', 'José Carlos Riva', 'Zeca Riva'],
  [', ', 'Jenna Cole', 'Ada Jewel'],
  [' is better known than ', 'Jenna Cole', 'Ada Jewel'],
  [' (2013) was called a hero by ', 'Jenna Cole', 'Ada Jewel'],
  [' was born before ', 'Jenna Cole', 'Ada Jewel'],
  [' went by car with ', 'Jenna Cole', 'Ada Jewel'],
])('does not: %s', (between, first, second) => expect(saysSame(between, first, second)).toBe(false));

test.each([
  ['pt', 'O prefeito [José Carlos Riva], o [Zeca Riva] (PT), disse.', 1],
  ['pt', 'O prefeito [José Carlos Riva], o [Zeca Mora], disse.', 0],
  ['pt', 'Elogiou [Luis Riva], a [Ana Riva] e os outros.', 0],
  ['es', 'Saludó a [Luis Riva], a [Ana Riva], y se fue.', 0],
  ['cs', '[Jan Holm], a [Petr Holm], zůstal.', 0],
])('a nickname with an article: %s %s', (language, marked, pairs) => {
  const { mentions, sentences } = readMarked(marked);
  expect(findKnownAs(mentions, sentences, language)).toHaveLength(pairs);
});
