import { expect, it } from 'vitest';
import { reachOfName } from './reach-of-name.ts';
import { wordReader } from '../read-words.ts';
import { endOf } from '../word.ts';

/** How far the name at the start reaches, of which the first `count` words are known. */
function reach(text: string, count: number, isEnglish = true): string {
  const sentence = wordReader('en')(text);
  return text.slice(0, endOf(sentence, reachOfName(sentence.words, 0, count, isEnglish) - 1));
}

it.each([
  ['Ada "Addie" Cole came.', 1, 'Ada "Addie" Cole'],
  ['Ada “la Gata” Cole came.', 1, 'Ada “la Gata” Cole'],
  ["Ada 'Addie' Cole came.", 1, "Ada 'Addie' Cole"],
  ['Robert (Bob) Reed came.', 1, 'Robert (Bob) Reed'],
  ['Robert Lee “Big Bob” Reed came.', 2, 'Robert Lee “Big Bob” Reed'],
  ['Tom Reed, Jr., came.', 2, 'Tom Reed, Jr.'],
  ['Tom Reed, III, came.', 2, 'Tom Reed, III'],
  ['Kim Jong Uk came.', 2, 'Kim Jong Uk'],
  ['Tom Lula da Silva came.', 2, 'Tom Lula da Silva'],
  ['Abu Musab al Suri came.', 2, 'Abu Musab al Suri'],
  ['Tom Reed van der Berg came.', 2, 'Tom Reed van der Berg'],
  ['James Van Der Beek came.', 2, 'James Van Der Beek'],
  ['James De La Cruz came.', 3, 'James De La Cruz'],
])('does: %s', (text, count, expected) => expect(reach(text, count)).toBe(expected));

it.each([
  ['Kim Jong Uk Street is long.', 2, 'Kim Jong'],
  ['Tom Reed Inc came.', 2, 'Tom Reed'],
  ['Tom Van came.', 2, 'Tom Van'],
  ['Van Der came.', 1, 'Van'],
  ['Ada Cole (D) Texas came.', 2, 'Ada Cole'],
  ['Ada Cole (Labour) said so.', 2, 'Ada Cole'],
  ['Ada Cole "Never" was the answer.', 2, 'Ada Cole'],
  ['Ada Cole (SPD) Berlin', 2, 'Ada Cole'],
  ['Ada Cole, Tom Reed came.', 2, 'Ada Cole'],
  ['Reed, Jr. High School', 1, 'Reed'],
  ['Reed da Silva', 1, 'Reed'],
  ['Tom Reed de Paris', 2, 'Tom Reed'],
  ['Tom Reed de facto left', 2, 'Tom Reed'],
])('does not: %s', (text, count, expected) => expect(reach(text, count)).toBe(expected));

it('does not where the small words are the language’s own', () => expect(reach('Tom Reed von Silva', 2, false)).toBe('Tom Reed'));
