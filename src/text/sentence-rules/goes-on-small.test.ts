import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { goesOnSmall } from './goes-on-small.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [goesOnSmall]).length;

describe('goesOnSmall', () => {
  test.each([
    ['en', '"Is it?" he asked'],
    ['en', 'Yahoo! said so'],
    ['en', 'well ... maybe'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', 'He left. iPhone sales fell'],
    ['en', 'He left. Then it rained'],
    ['ja', '雨。 雪。'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
