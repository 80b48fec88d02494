import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../segment-sentences.ts';
import { abbreviation } from './abbreviation.ts';

/** How many sentences a text has where this rule alone is asked. */
const count = (text: string, language: string) => segmentSentences(text, language, [abbreviation]).length;

describe('abbreviation', () => {
  test.each([
    ['en', 'Dr. Reyes came.'],
    ['en', 'Gov.-elect Ann Hale spoke'],
    ['en', 'The chair, Ald. Ann Hale, spoke'],
    ['en', 'Assoc. Prof. Ann Hale and Cllr. Leo Park spoke'],
    ['pl', 'mówi mł. asp. Anna Nowak'],
    ['es', 'El Cnel. Luna llegó'],
    ['cs', 'řekl nprap. Jan Novák'],
    ['en', 'It was No. 7 again'],
    ['en', 'Acme Inc. Chairman Leo Park'],
    ['en', 'at 9 a.m. Monday'],
    ['en', 'at 9 p.m. March 17, when'],
    ['en', 'on Sept. 3 in Dover'],
    ['de', 'Das sind ca. 40 Leute'],
    ['es', 'El Sr. Luna llegó'],
    ['it', 'Il sig. Conti parla'],
    ['pl', 'To prof. Nowak mówi'],
  ])('goes on: %s %s', (language, text) => {
    expect(count(text, language)).toBe(1);
  });

  test.each([
    ['en', 'He said no. Then he left'],
    ['en', 'She joined Acme Inc. The firm is old'],
    ['en', 'It closed at 5 p.m. Police came'],
    ['en', 'They sold apples etc. Nobody cared'],
    ['en', 'He came. She left'],
    ['de', 'Äpfel, Birnen usw. Niemand kam'],
  ])('ends: %s %s', (language, text) => {
    expect(count(text, language)).toBe(2);
  });
});
