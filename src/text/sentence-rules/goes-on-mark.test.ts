import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { goesOnMark } from './goes-on-mark.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [goesOnMark]).length;

describe('goesOnMark', () => {
  test.each([
    ['de', '„Warum?“, fragte er'],
    ['en', '"Stop!" – the crowd'],
    ['ru', '«Правда?» — спросила она'],
    ['en', 'Why?, he asked'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', '"Stop!" The crowd'],
    ['es', 'Fin. – Vamos'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
