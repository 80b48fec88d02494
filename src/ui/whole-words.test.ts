import { describe, expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

describe('the word that a cut went through is left out', () => {
  test.each<[string, 'start' | 'end', string]>([
    ['schlug die Kanzlerin scharfe Tö', 'end', 'schlug die Kanzlerin scharfe '],
    ['iche Töne an. Am Abend sagte ', 'start', ' Töne an. Am Abend sagte '],
    // Of a compound nothing is left.
    ['met the two twelve-ye', 'end', 'met the two '],
    ['’s office said that ', 'start', ' office said that '],
    [', the mayor of ', 'start', ' the mayor of '],
    // No spaces: words all the same.
    ['市議会は火曜日の夜、ひび割れが見つかった旧港橋を閉鎖することを決め', 'end', '市議会は火曜日の夜、ひび割れが見つかった旧港橋を閉鎖することを'],
  ])('%s: %s', (piece, cutAt, whole) => {
    expect(wholeWords(piece, cutAt)).toBe(whole);
  });
});

describe('what is whole stays', () => {
  test.each<[string, 'start' | 'end']>([
    ['told the full council. ', 'end'],
    ['told the full council.', 'end'],
    ['told (the council)', 'end'],
    [' told the full council ', 'start'],
    ['“Half of it is sold,” says ', 'start'],
    // Rather half a word than none.
    ['Donaudampfschiff', 'end'],
    ['fahrtsgesellschaft', 'start'],
  ])('%s: %s', (piece, cutAt) => {
    expect(wholeWords(piece, cutAt)).toBe(piece);
  });
});
