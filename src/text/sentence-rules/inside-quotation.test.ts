import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { insideQuotation } from './inside-quotation.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [insideQuotation]).length;

describe('insideQuotation', () => {
  test.each([
    ['en', '"It works. We tried it," she said'],
    ['de', '„Gut. Sehr gut“, sagte er'],
    ['fr', '« Gut. Bien », dit-il'],
    ['en', 'He went (it was late. Very late) home'],
    ['ja', '「雨。雪」だった'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', '"It works." She said so'],
    ['en', '"It works. We tried'],
    ['en', 'He left. "Fine"'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
