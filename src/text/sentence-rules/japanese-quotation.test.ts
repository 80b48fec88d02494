import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { japaneseQuotation } from './japanese-quotation.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [japaneseQuotation]).length;

describe('japaneseQuotation', () => {
  test.each([
    ['ja', '「行きます。」と話した'],
    ['ja', '「行く！」の声'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['zh', '“好的。”然后走了'],
    ['ja', '「行きます。」次の日'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
