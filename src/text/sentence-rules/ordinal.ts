import { followingWord, isDigit, isUpper } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

/** Languages that write ordinals with a stop. */
const WITH_STOP = new Set(['bs', 'cs', 'da', 'de', 'et', 'fi', 'hr', 'hu', 'is', 'lb', 'no', 'pl', 'sk', 'sl', 'sr', 'tr']);

/** 'Heinrich XIII. Prinz Reuß': what follows is no new sentence, as it is after 'Papst Leo XIV. Merz …'. */
const isRegnal = (number: string, word: string): boolean => /^[IVX]{1,5}$/.test(number) && /^(?:Erzherzog|Freiherr|Fürst|Graf|Herzog|Kurfürst|Landgraf|Markgraf|Prinz)(?:in)?$/.test(word);

/** 'am 3. Oktober', '1. FC Köln', 'im 19. Jahrhundert', 'Heinrich XIII. Prinz Reuß': one or two digits and a stop, where no word follows that begins sentences, or a ruler's number before a title. */
export function ordinal(stop: Stop): boolean {
  const { text, at, end, after, wordStart, language } = stop;
  if (!WITH_STOP.has(language) || end !== at + 1 || after !== end) return false;
  const digits = at - wordStart;
  if (digits < 1) return false;
  const word = followingWord(stop);
  if (isRegnal(text.slice(wordStart, at), word)) return true;
  if (digits > 2) return false;
  for (let i = wordStart; i < at; i++) if (!isDigit(text.charAt(i))) return false;
  return word !== '' && isUpper(word.charAt(0)) && !isStarter(word, language);
}
