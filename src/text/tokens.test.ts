import { describe, expect, test } from 'vitest';
import { startersOf } from './sentence-rules/starters.ts';
import { contentTokens, wordCountOf, wordsOf } from './tokens.ts';

describe('wordsOf', () => {
  test('keeps inner marks, leaves out outer ones', () => {
    expect(wordsOf('O’Neil’s half-time, "3.5" (why?)')).toEqual(['O’Neil’s', 'half-time', '3', '5', 'why']);
  });
});

describe('wordCountOf', () => {
  test('counts one, and two characters of a script without spaces as one', () => {
    expect(wordCountOf('Rain')).toBe(1);
    expect(wordCountOf('今日は雨だ')).toBe(3);
  });
});

describe('contentTokens', () => {
  test('leaves out small words, keeps numbers, cuts to stems', () => {
    expect(wordsOf('The minister’s ministry is on 7 of 40 islands').flatMap((word) => contentTokens(word, startersOf('en')))).toEqual(['minist', 'minist', '7', '40', 'island']);
  });
  test('gives pairs of characters where no spaces are set', () => {
    expect(contentTokens('雨が降る', startersOf('ja'))).toEqual(['雨が', 'が降', '降る']);
  });
});
