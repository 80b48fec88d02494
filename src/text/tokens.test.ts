import { describe, expect, test } from 'vitest';
import { contentTokens, wordCountOf, wordsOf } from './tokens.ts';

describe('wordsOf', () => {
  test('keeps inner marks, leaves out outer ones', () => {
    expect(wordsOf('O’Neil’s half-time, "3.5" (why?)')).toEqual(['O’Neil’s', 'half-time', '3', '5', 'why']);
  });
});

describe('wordCountOf', () => {
  test('counts words, and two characters of a script without spaces as one', () => {
    expect(wordCountOf(wordsOf('Rain fell today'))).toBe(3);
    expect(wordCountOf(wordsOf('今日は雨だ'))).toBe(3);
  });
});

describe('contentTokens', () => {
  test('leaves out small words, keeps numbers, cuts to stems', () => {
    expect(contentTokens(wordsOf('The minister’s ministry is on 7 of 40 islands'), 'en')).toEqual(['minist', 'minist', '7', '40', 'island']);
  });
  test('gives pairs of characters where no spaces are set', () => {
    expect(contentTokens(wordsOf('雨が降る'), 'ja')).toEqual(['雨が', 'が降', '降る']);
  });
});
