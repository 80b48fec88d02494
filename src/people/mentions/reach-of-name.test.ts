import { expect, it } from 'vitest';
import { reachOfName } from './reach-of-name.ts';
import { wordReader } from './read-words.ts';

/** How far the name at the start reaches, of which the first `count` words are known. */
function reach(text: string, count: number): string {
  const { words } = wordReader('en')(text);
  return text.slice(0, words[reachOfName(words, 0, count) - 1]?.end);
}

it.each([
  ['Ada "Addie" Cole came.', 1, 'Ada "Addie" Cole'],
  ['Robert (Bob) Reed came.', 1, 'Robert (Bob) Reed'],
  ['Robert Lee “Big Bob” Reed came.', 2, 'Robert Lee “Big Bob” Reed'],
  ['Tom Reed, Jr., came.', 2, 'Tom Reed, Jr.'],
  ['Tom Reed, III, came.', 2, 'Tom Reed, III'],
])('does: %s', (text, count, expected) => expect(reach(text, count)).toBe(expected));

it.each([
  ['Ada Cole (D) Texas came.', 2, 'Ada Cole'],
  ['Ada Cole (Labour) said so.', 2, 'Ada Cole'],
  ['Ada Cole "Never" was the answer.', 2, 'Ada Cole'],
  ['Ada Cole (SPD) Berlin', 2, 'Ada Cole'],
  ['Ada Cole, Tom Reed came.', 2, 'Ada Cole'],
  ['Reed, Jr. High School', 1, 'Reed'],
])('does not: %s', (text, count, expected) => expect(reach(text, count)).toBe(expected));
