import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { KeyPointSet } from '../model.ts';
import { missingNumbers, receipt } from './receipt.ts';
import { makeWords } from './words.ts';

const messages = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
const words = makeWords((key, places = []) => (messages.get(key) ?? '').replace(/\$(\d)/g, (_, place) => places[Number(place) - 1] ?? ''));

const set = (numbers: readonly number[], more: Partial<KeyPointSet> = {}): KeyPointSet => ({
  source: 'numbered',
  points: numbers.map((number) => ({ number, text: 'x', quote: { exact: 'x' }, people: [] })),
  ...more,
});

describe('missing numbers', () => {
  test.each<[string, readonly number[], number | undefined, readonly number[]]>([
    ['none', [1, 2, 3], undefined, []],
    ['a gap', [1, 2, 3, 5, 6], undefined, [4]],
    ['a countdown with a gap', [5, 4, 2, 1], undefined, [3]],
    ['fewer than promised', [1, 2, 3], 5, [4, 5]],
    ['more than promised', [1, 2, 3], 2, []],
    ['a list that begins late', [4, 5, 6], undefined, [1, 2, 3]],
    ['a list that begins with nought', [0, 1, 2], undefined, []],
    ['years', [2021, 2022, 2023], undefined, []],
    ['room numbers', [101, 205, 310], undefined, []],
    ['a number given twice', [1, 2, 2, 3], undefined, []],
  ])('%s', (_, numbers, promised, missing) => {
    expect(missingNumbers(set(numbers, promised === undefined ? {} : { promised }))).toEqual(missing);
  });

  test('only the author counts', () => {
    expect(missingNumbers(set([1, 3, 4], { source: 'highlights' }))).toEqual([]);
  });
});

describe('receipt', () => {
  test.each<[KeyPointSet, boolean, readonly string[]]>([
    [set([1, 2, 3, 4, 5, 6]), false, ['6 of 6 points, numbered by the author']],
    [set([1, 2, 3, 5, 6]), false, ['5 of 6 points, numbered by the author', 'point 4 is not on this page']],
    [set([1, 2, 3], { promised: 5 }), false, ['3 of 5 points, numbered by the author', 'points 4 and 5 are not on this page']],
    [set([1, 2, 3], { promised: 9 }), false, ['3 of 9 points, numbered by the author', 'points 4–9 are not on this page']],
    [set([1, 2, 3, 4], { source: 'highlights' }), false, ['the publisher’s 4 highlights']],
    [set([1], { source: 'extracted' }), false, ['1 sentence chosen by Lede']],
    [set([1, 2], { source: 'extracted' }), true, ['2 sentences chosen by Lede', 'from the part this page shows you']],
  ])('%#', (given, truncated, lines) => {
    expect(receipt(given, truncated, words)).toEqual(lines);
  });
});
