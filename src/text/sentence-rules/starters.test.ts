import { describe, expect, test } from 'vitest';
import { isStarter, starters } from './starters.ts';

describe('isStarter', () => {
  test('knows the small words of a language, in any case', () => {
    expect(isStarter('The', 'en')).toBe(true);
    expect(isStarter('Der', 'de')).toBe(true);
    expect(isStarter('Он', 'ru')).toBe(true);
  });
  test('knows no names', () => {
    expect(isStarter('Park', 'en')).toBe(false);
    expect(isStarter('Oktober', 'de')).toBe(false);
  });
  test('takes English where a language has no list', () => {
    expect(isStarter('the', 'und')).toBe(true);
  });
});

describe('starters', () => {
  test.each(Object.entries(starters))('%s: sorted, unique, lower case', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });
});
