import { followingWord, isUpper } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

/** 'J. Edgar', 'George W. Bush', 'J.K. Rowling', 'A.-M. Weber': a capital and a stop are an initial, not an end ('plan B. The …' is one). */
export function initial(stop: Stop): boolean {
  const { text, at, end, after, wordStart, language } = stop;
  if (end !== at + 1 || after !== end) return false;
  const letters = text.slice(wordStart, at);
  const last = letters.charAt(letters.length - 1);
  if (!isUpper(last)) return false;
  const before = letters.length === 1 ? '' : letters.charAt(letters.length - 2);
  if (before !== '' && before !== '.' && before !== '-') return false;
  return !isStarter(followingWord(stop), language);
}
