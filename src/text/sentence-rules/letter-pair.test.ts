import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { letterPair } from './letter-pair.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [letterPair]).length;

describe('letterPair', () => {
  test.each([
    ['de', 'Das gilt z. B. Köln'],
    ['de', 'Das heißt d. h. Köln'],
    ['ru', 'сейчас т. е. Сегодня'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['ru', 'яблоки и т. д. Он ушёл'],
    ['en', 'Nor did I. Ann left'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
