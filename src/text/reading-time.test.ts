import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../model.ts';
import { countWords, readingMinutes } from './reading-time.ts';

const block = (text: string, inBody: boolean): Block => ({ kind: 'paragraph', text, strong: [], links: [], level: 0, list: null, label: '', marker: '', hint: '', path: [1], tags: ['p'], inBody });
const article = (...blocks: Block[]): Article => ({ url: '', title: '', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], truncated: false, blocks });

describe('words', () => {
  test('of the body alone', () => {
    expect(countWords(article(block('Menu and more', false), block('It’s a well-known ferry.', true)))).toBe(4);
  });
  test('of the page, where there is no body', () => {
    expect(countWords(article(block('one two', false)))).toBe(2);
  });
  test('figures count, dashes do not', () => {
    expect(countWords(article(block('In 2024 — 1,200 came', true)))).toBe(4);
  });
  test('characters, where words are not parted by spaces', () => {
    expect(countWords(article(block('船は遅れた。OK', true)))).toBe(6);
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
