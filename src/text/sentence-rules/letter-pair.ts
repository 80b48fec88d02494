import { followingWord } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

const LETTER = /\p{L}/u;

/** 'z. B.', 'd. h. Köln', 'h. c. Lang', 'т. е.': one letter with a stop, and beside it, over a space, another; 'и т. д. Он …' ends. */
export function letterPair(stop: Stop): boolean {
  const { text, at, end, next, wordStart } = stop;
  if (end !== at + 1 || at - wordStart !== 1 || !LETTER.test(text.charAt(wordStart))) return false;
  if (LETTER.test(text.charAt(next)) && text.charAt(next + 1) === '.') return true;
  const second = text.charAt(wordStart - 1) === ' ' && text.charAt(wordStart - 2) === '.' && LETTER.test(text.charAt(wordStart - 3)) && !LETTER.test(text.charAt(wordStart - 4));
  return second && !isStarter(followingWord(stop), stop.language);
}
