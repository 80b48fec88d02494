import { expect, test } from 'vitest';
import { comparableWord } from './comparable-word.ts';

test.each([
  ['Zahā', 'zaha'],
  ['ŁUKASZ', 'lukasz'],
  ['Sørensen', 'sorensen'],
  ['Großmann', 'grossmann'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['J.', 'j'],
  ['Семён', 'семен'],
])('%s is compared as %s', (word, folded) => {
  expect(comparableWord(word)).toBe(folded);
});

test('different names stay different', () => {
  expect(comparableWord('Müller')).not.toBe(comparableWord('Möller'));
});
