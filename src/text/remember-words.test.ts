import { expect, test } from 'vitest';
import { rememberWords } from './remember-words.ts';

const counted = (most?: number): { readonly ask: (word: string) => string; readonly looked: string[] } => {
  const looked: string[] = [];
  const look = (word: string): string => {
    looked.push(word);
    return word.toUpperCase();
  };
  return { ask: most === undefined ? rememberWords(look) : rememberWords(look, most), looked };
};

test('a word is looked at once', () => {
  const { ask, looked } = counted();
  expect(['a', 'b', 'a', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'A']);
  expect(looked).toEqual(['a', 'b']);
});

test('with too many words it begins anew', () => {
  const { ask, looked } = counted(2);
  expect(['a', 'b', 'c', 'c', 'a'].map(ask)).toEqual(['A', 'B', 'C', 'C', 'A']);
  expect(looked).toEqual(['a', 'b', 'c', 'a']);
});
