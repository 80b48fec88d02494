import type { Stop } from './stop.ts';

const LETTER = /\p{L}/u;

/** 'z. B.', 'd. h.', 'i. e.', 'т. е.': one letter, and after the space one letter with a stop of its own. */
export function letterPair({ text, at, end, next, wordStart }: Stop): boolean {
  return end === at + 1 && at - wordStart === 1 && LETTER.test(text.charAt(wordStart)) && LETTER.test(text.charAt(next)) && text.charAt(next + 1) === '.';
}
