import { describe, expect, test } from 'vitest';
import { pairMarks } from './pair-marks.ts';

/** What stands inside the innermost closed pair around the first 'x'. */
const inside = (text: string) => {
  const [open, close] = pairMarks(text).around(text.indexOf('x'));
  return open < 0 ? null : text.slice(open + 1, close);
};

describe('pairMarks', () => {
  test.each([
    ['straight', 'he said "a x b" today', 'a x b'],
    ['English', 'he said “a x b” today', 'a x b'],
    ['German', 'er sagte „a x b“ heute', 'a x b'],
    ['French', 'il dit « a x b », oui', ' a x b '],
    ['German guillemets', 'er sagte »a x b« heute', 'a x b'],
    ['Japanese', '彼は「a x b」と', 'a x b'],
    ['innermost', '(one “a x b” two)', 'a x b'],
    ['second of two', '"one" and "a x b" too', 'a x b'],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
  });
  test.each([
    ['never closed', 'he said "a x b'],
    ['closed before', '"one" x "two"'],
    ['inches', 'a 5" x nail'],
  ])('outside: %s', (_, text) => {
    expect(inside(text)).toBeNull();
  });
});
