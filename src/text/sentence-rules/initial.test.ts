import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { initial } from './initial.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [initial]).length;

describe('initial', () => {
  test.each([
    ['en', 'George W. Hale won'],
    ['en', 'J.K. Rowan wrote'],
    ['de', 'A.-M. Weber kam'],
    ['ru', 'А. П. Иванов ушёл'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', 'It is plan B. The rest is silence'],
    ['en', 'He met me. Ann left'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
