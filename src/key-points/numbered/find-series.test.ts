import { describe, expect, it } from 'vitest';
import { findSeries } from './find-series.ts';
import type { Label } from './label.ts';

const labels = (values: readonly number[], group = 'digit heading 2'): Label[] => values.map((value, block) => ({ value, group, style: 'digit', block, start: 0, end: 1, rest: 1 }));
const values = (given: readonly Label[]): number[][] => findSeries(given).map((series) => series.labels.map(({ value }) => value));

describe('numbers that make a series', () => {
  it.each([
    ['up', [1, 2, 3], [[1, 2, 3]]],
    ['down', [4, 3, 2, 1], [[4, 3, 2, 1]]],
    ['one missing', [1, 2, 4, 5], [[1, 2, 4, 5]]],
    ['one repeated', [1, 2, 2, 3], [[1, 2, 2, 3]]],
    ['one written twice instead of the next', [1, 2, 2, 4, 5], [[1, 2, 2, 4, 5]]],
    ['the first missing', [2, 3, 4], [[2, 3, 4]]],
    ['two sets in a row', [1, 2, 3, 1, 2, 3], [[1, 2, 3], [1, 2, 3]]],
  ])('%s', (_name, given, expected) => expect(values(labels(given))).toEqual(expected));

  it.each([
    ['two are too few', [1, 2]],
    ['years', [20, 21, 22]],
    ['leaps', [1, 5, 9, 12]],
    ['two slips', [1, 3, 5]],
    ['no order', [3, 1, 2, 1, 3]],
  ])('none: %s', (_name, given) => expect(values(labels(given))).toEqual([]));

  it('takes numbers that say how many there are where they are all there, up and down', () => {
    const of = (given: readonly number[], total: number): Label[] => labels(given).map((label) => ({ ...label, total }));
    expect(values(of([1, 2, 3], 3))).toEqual([[1, 2, 3]]);
    expect(values(of([3, 2, 1], 3))).toEqual([[3, 2, 1]]);
    expect(values(of([1, 2, 3], 12))).toEqual([]);
  });
  it('takes a missing number from an element of another kind', () => {
    const given = [...labels([1, 2, 4]), { value: 3, group: 'digit heading 3', style: 'digit' as const, block: 1.5, start: 0, end: 1, rest: 1 }];
    expect(values(given)).toEqual([[1, 2, 3, 4]]);
  });

  const heading = (value: number, level: number, block: number, style: Label['style'] = 'digit'): Label => ({ value, group: `${style} heading ${level}`, style, block, start: 0, end: 1, rest: 1 });

  it('takes the first number from a heading of another level', () => {
    expect(values([heading(1, 2, 0), heading(2, 3, 1), heading(3, 3, 2), heading(4, 3, 3)])).toEqual([[1, 2, 3, 4]]);
  });
  it('takes a missing number that is written another way', () => {
    expect(values([heading(1, 2, 0), heading(2, 2, 1), heading(3, 2, 2, 'bare'), heading(4, 2, 3)])).toEqual([[1, 2, 3, 4]]);
  });
  it('takes headings whose levels change from one to the next', () => {
    expect(values([heading(1, 2, 0), heading(2, 3, 1), heading(3, 2, 2), heading(4, 3, 3)])).toEqual([[1, 2, 3, 4]]);
  });
  it('does not take a number that belongs to another series', () => {
    expect(values([...[1, 2, 3].map((value, i) => heading(value, 3, i)), ...[2, 3, 4].map((value, i) => heading(value, 2, i + 3))])).toEqual([[1, 2, 3], [2, 3, 4]]);
  });
});
