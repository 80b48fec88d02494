import { expect, test } from 'vitest';
import { foldWord } from './fold-word.ts';

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
  expect(foldWord(word)).toBe(folded);
});

test('different names stay different', () => {
  expect(foldWord('Müller')).not.toBe(foldWord('Möller'));
});
