import { followingWord, isDigit, isUpper } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

/** Languages that write ordinals with a stop. */
const WITH_STOP = new Set(['bs', 'cs', 'da', 'de', 'et', 'fi', 'hr', 'hu', 'is', 'lb', 'no', 'pl', 'sk', 'sl', 'sr', 'tr']);

/** 'am 3. Oktober', '1. FC Köln', 'im 19. Jahrhundert': one or two digits and a stop, where no word follows that begins sentences. */
export function ordinal(stop: Stop): boolean {
  const { text, at, end, after, wordStart, language } = stop;
  if (!WITH_STOP.has(language) || end !== at + 1 || after !== end) return false;
  const digits = at - wordStart;
  if (digits < 1 || digits > 2) return false;
  for (let i = wordStart; i < at; i++) if (!isDigit(text.charAt(i))) return false;
  const word = followingWord(stop);
  return word !== '' && isUpper(word.charAt(0)) && !isStarter(word, language);
}
