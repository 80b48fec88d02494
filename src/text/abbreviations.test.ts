import { describe, expect, test } from 'vitest';
import * as abbreviations from './abbreviations.ts';

describe.each(Object.entries(abbreviations))('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: sorted, unique, lower case, without the last stop', (_code, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
    expect(words.filter((word) => word.endsWith('.'))).toEqual([]);
  });
});
