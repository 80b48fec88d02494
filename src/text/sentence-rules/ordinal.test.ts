import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { ordinal } from './ordinal.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [ordinal]).length;

describe('ordinal', () => {
  test.each([
    ['de', 'Am 3. Oktober kam er'],
    ['de', 'Der 1. FC Muster verlor'],
    ['cs', 'Karel 4. Veliký zemřel'],
    ['nb', 'Den 5. Gangen vant han'],
    ['de', 'Es war Heinrich XIII. Prinz von Holm'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['de', 'Er wurde 3. Die anderen lachten'],
    ['de', 'Das war 1990. Oktober kam'],
    ['de', 'Es war Heinrich XIII. Er kam'],
    ['de', 'Es war Papst Leo XIV. Merz kam'],
    ['en', 'He came 3. October followed'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
