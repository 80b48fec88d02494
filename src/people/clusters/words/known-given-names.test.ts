import { expect, test } from 'vitest';
import { comparableWord } from '../comparable-word.ts';
import { knownGivenNames } from './known-given-names.ts';

test('surnames are folded and sorted, given names folded', () => {
  const surnames = Object.keys(knownGivenNames);
  expect(surnames).toEqual(surnames.map(comparableWord).sort());
  for (const given of Object.values(knownGivenNames)) expect(given).toEqual(given.map(comparableWord));
});
