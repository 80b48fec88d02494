import { afterEach, expect, test, vi } from 'vitest';
import { makeWords } from './words.ts';

const speak = (messages: Readonly<Record<string, string>>) =>
  makeWords((key, places = []) => [messages[key] ?? '', ...places].filter(Boolean).join('/'));

test("picks the form that the language wants, and 'other' where it has none", () => {
  const words = speak({ language: 'pl', mentions_one: 'one', mentions_few: 'few', mentions_other: 'other' });
  expect([1, 3, 1.5].map((count) => words.plural('mentions', count))).toEqual(['one', 'few', 'other']);
  expect(words.plural('mentions', 7, '7')).toBe('7');
});

test('is right to left for Arabic and Hebrew alone', () => {
  expect(['ar', 'he', 'en', 'ja'].map((language) => speak({ language }).direction)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('writes days and lists as the language does, and nothing for no day', () => {
  const words = speak({ language: 'de' });
  expect(words.day('2026-11-24T12:00:00Z')).toBe('24.11.2026');
  expect(words.day('last week')).toBe('');
  expect(words.list(['a', 'b', 'c'])).toBe('a, b und c');
});

afterEach(() => vi.unstubAllEnvs());

test.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])('a day without a time is that day, also in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(speak({ language: 'en' }).day('2026-11-24')).toBe('Nov 24, 2026');
});

test('a time is told as the day that it is where the reader is', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(speak({ language: 'en' }).day('2026-11-24T02:00:00Z')).toBe('Nov 23, 2026');
});

test('speaks English where the browser has no messages', () => {
  expect(speak({}).language).toBe('en');
});
