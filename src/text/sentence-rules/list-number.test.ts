import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { listNumber } from './list-number.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [listNumber]).length;

describe('listNumber', () => {
  test.each([
    ['en', '1. Eat less'],
    ['en', 'IV. The road home'],
    ['de', '12. Nichts kaufen'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', 'In the end there were 3. Nobody left'],
    ['en', 'Fine. The road home'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
