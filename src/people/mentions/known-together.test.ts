import { expect, it } from 'vitest';
import { knownTogether } from './known-together.ts';
import { wordReader } from './read-words.ts';

it.each([['Bad Bunny', 0, 2], ['Then Bad Bunny sang', 1, 2], ['Aung San Suu Kyi', 0, 4], ['Cal Ripken Jr.', 0, 2], ['Éamon de Valera', 0, 3]])('%s from %i: %i words', (text, from, count) => {
  const { words } = wordReader('en')(text);
  expect(knownTogether(words, from, words.length)).toBe(count);
});

it.each([['Bad Wolf', 0], ['Bunny', 0], ['Bad Bunny', 1]])('none: %s from %i', (text, from) => {
  const { words } = wordReader('en')(text);
  expect(knownTogether(words, from, words.length)).toBe(0);
});
