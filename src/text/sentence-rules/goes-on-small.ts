import { followingWord, isLower } from './following-word.ts';
import type { Stop } from './stop.ts';

/** Names that are written small, and begin sentences all the same. */
const SMALL_NAMES = /^(?:i(?:Phone|Pad|OS|Cloud|Tunes)|e(?:Bay|Sports?))/;

/** A small letter goes on with the sentence: '"Is it?" he asked', 'approx. half', 'Yahoo! said', 'well ... maybe'. */
export function goesOnSmall(stop: Stop): boolean {
  const code = stop.text.charCodeAt(stop.next);
  // Most sentences begin with one of these, right after the space.
  if (code >= 65 && code <= 90) return false;
  const word = followingWord(stop);
  return word !== '' && isLower(word.charAt(0)) && !SMALL_NAMES.test(word);
}
