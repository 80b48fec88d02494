import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { bareEllipsis } from './bare-ellipsis.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [bareEllipsis]).length;

describe('bareEllipsis', () => {
  test.each([
    ['en', '... The rest is known'],
    ['en', '(...) The rest is known'],
    ['es', '… Y nada más'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', 'He waited... Nobody came'],
    ['en', 'He waited… Nobody came'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
