import { expect, test } from 'vitest';
import { wordReader } from './read-words.ts';
import { spellings } from './spellings.ts';

test('words and numbers as written, without marks and genitives', () => {
  expect(spellings(wordReader('en')('“Ada Cole’s well-kept boats, all 12,” Sen. Reed said.'))).toEqual(['Ada', 'Cole', 'well-kept', 'boats', 'all', '12', 'Sen.', 'Reed', 'said']);
});
