import { expect, test } from 'vitest';
import { comparableWord } from '../comparable-word.ts';
import { nicknames } from './nicknames.ts';

test('names are folded, each once in its line', () => {
  for (const line of nicknames) {
    const names = line.split(' ');
    expect(names).toEqual(names.map(comparableWord));
    expect(new Set(names).size).toBe(names.length);
  }
});
