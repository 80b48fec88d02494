import { expect, it } from 'vitest';
import { moreGivenParts } from './given-parts.ts';
import { compoundSurnames, noNames, singleSurnames, weakSurnames } from './surnames.ts';

const isSorted = (list: readonly string[]): boolean => list.join() === [...new Set(list)].sort().join();

it('lists are sorted, each entry once', () => {
  for (const list of [singleSurnames, weakSurnames, moreGivenParts]) expect(isSorted(list.split(''))).toBe(true);
  for (const list of [compoundSurnames, noNames]) expect(isSorted(list.split(' '))).toBe(true);
});
