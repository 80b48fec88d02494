import { describe, expect, test } from 'vitest';
import { wordReader } from './read-words.ts';

describe('wordReader', () => {
  test('a word is the same wherever it stands, and two forms of one stem are about one thing', () => {
    const { read } = wordReader('en');
    const [dam, the, other] = read('Dam the dam');
    expect(read('dam')[0]).toBe(other);
    expect(dam).not.toBe(other);
    expect(dam?.topics[0]).toBe(other?.topics[0]);
    expect(the?.topics).toEqual([]);
  });

  test('tells capitals, words of saying and words of the writer', () => {
    const [zoe, said, we, fell] = wordReader('en').read('Zoé said we fell');
    expect([zoe, said, we, fell].map((word) => word?.isCapital)).toEqual([true, false, false, false]);
    expect([zoe, said, we, fell].map((word) => word?.reports)).toEqual([false, true, false, false]);
    expect([zoe, said, we, fell].map((word) => word?.addresses)).toEqual([false, false, true, false]);
    expect(wordReader('de').read('said we').some((word) => word.reports || word.addresses)).toBe(false);
  });

  test('a run without spaces counts half its characters, and is about each pair of them', () => {
    const [run] = wordReader('ja').read('雨が降る');
    expect(run?.count).toBe(2);
    expect(run?.topics).toHaveLength(3);
  });

  test('texts are read apart', () => {
    expect(wordReader('en').read('dam')[0]?.topics[0]).not.toBe(wordReader('en').read('dam')[0]?.topics[0]);
  });
});
