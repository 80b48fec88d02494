import { expect, test } from 'vitest';
import { languages } from '../languages/language-for.ts';
import { flag, wordFlags } from './word-flags.ts';

test.each([
  ['en', 'said'], ['en', 'married'], ['de', 'sagte'], ['fr', 'explique'], ['ru', 'сказал'],
])('a verb of people, %s: %s', (language, word) => {
  const data = languages[language];
  expect(data === undefined ? 0 : (wordFlags(data).get(word) ?? 0) & flag.human).not.toBe(0);
});

test.each([
  ['en', 'had'], ['en', 'also'], ['en', 'rained'], ['de', 'wurde'], ['fr', 'était'], ['ru', 'может'],
])('no verb of people alone, %s: %s', (language, word) => {
  const data = languages[language];
  expect(data === undefined ? -1 : (wordFlags(data).get(word) ?? 0) & flag.human).toBe(0);
});
