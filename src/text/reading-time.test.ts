import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import { countWords, readingMinutes } from './reading-time.ts';


describe('words', () => {
  test('of the body alone', () => {
    expect(countWords(makeArticle([makeBlock('Menu and more', { inBody: false }), makeBlock('It’s a well-known ferry.')], { url: '' }))).toBe(4);
  });
  test('of the page, where there is no body', () => {
    expect(countWords(makeArticle([makeBlock('one two', { inBody: false })], { url: '' }))).toBe(2);
  });
  test('figures count, dashes do not', () => {
    expect(countWords(makeArticle([makeBlock('In 2024 — 1,200 came')], { url: '' }))).toBe(4);
  });
  test('characters, where words are not parted by spaces', () => {
    expect(countWords(makeArticle([makeBlock('船は遅れた。OK')], { url: '' }))).toBe(6);
  });
});

describe('minutes', () => {
  test('at the pace of the language, at least one', () => {
    expect(readingMinutes(2_380, 'en-GB')).toBe(10);
    expect(readingMinutes(2_550, 'zh-Hans')).toBe(10);
    expect(readingMinutes(3, 'en')).toBe(1);
    expect(readingMinutes(1_840, 'und')).toBe(10);
  });
});
