import { expect, it } from 'vitest';
import { givenParts, kanaNames } from './given-parts.ts';
import { firstParts, lastParts, noSurnames, otherSurnames } from './surname-parts.ts';
import { isSurname } from './surname.ts';

const isSorted = (list: readonly string[]): boolean => list.join() === [...new Set(list)].sort().join();

it('lists are sorted, each entry once', () => {
  for (const list of [firstParts, lastParts, givenParts]) expect(isSorted(list.split(''))).toBe(true);
  for (const list of [noSurnames, otherSurnames, kanaNames]) expect(isSorted(list.split(' '))).toBe(true);
});

it.each(['佐藤', '長谷川', '林', '小山'])('%s is a family name', (word) => expect(isSurname(word)).toBe(true));
it.each(['日本', '会場', '東京', '一部'])('%s is none', (word) => expect(isSurname(word)).toBe(false));
