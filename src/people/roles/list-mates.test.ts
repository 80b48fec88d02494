import { expect, test } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { listMates } from './list-mates.ts';
import { readPlaces } from './read-places.ts';

/** The names of the list that the first of the given names stands in. */
function matesOf(text: string, names: readonly string[]): string[] {
  const mentions: Mention[] = names.map((name) => ({ sentence: 0, start: text.indexOf(name), end: text.indexOf(name) + name.length, name, score: 0.9 }));
  const [first] = mentions;
  const place = first === undefined ? null : readPlaces(mentions, [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }], 'en').placeOf(first);
  return place === null ? [] : listMates(place).map(({ name }) => name);
}

test.each([
  ['Sens. Ada Cole (D), Luis Mora and Tom Reed left.', ['Ada Cole', 'Luis Mora', 'Tom Reed'], ['Luis Mora', 'Tom Reed']],
  ['two daughters, Ada Cole [3] (b. 2009) and Eva Cole', ['Ada Cole', 'Eva Cole'], ['Eva Cole']],
  ['Leeds: Ada Cole; Luis Mora, Tom Reed.', ['Ada Cole', 'Luis Mora', 'Tom Reed'], ['Luis Mora', 'Tom Reed']],
  ['Ada Cole met Tom Reed.', ['Ada Cole', 'Tom Reed'], []],
])('%s', (text, names, mates) => {
  expect(matesOf(text, names)).toEqual(mates);
});
