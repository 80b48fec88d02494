import { followingWord, isDigit, isUpper } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

/** Languages that write ordinals with a stop. */
const WITH_STOP = new Set(['bs', 'cs', 'da', 'de', 'et', 'fi', 'hr', 'hu', 'is', 'lb', 'no', 'pl', 'sk', 'sl', 'sr', 'tr']);

/** 'Heinrich XIII.' */
const isRegnal = (text: string, from: number, to: number): boolean => /^[IVX]{1,5}$/.test(text.slice(from, to)) && /(?<!\p{L})\p{Lu}\p{Ll}{1,20} $/u.test(text.slice(Math.max(0, from - 24), from));

/** 'am 3. Oktober', '1. FC Köln', 'im 19. Jahrhundert', 'Heinrich XIII. Prinz Reuß': one or two digits or the number of a ruler and a stop, where no word follows that begins sentences. */
export function ordinal(stop: Stop): boolean {
  const { text, at, end, after, wordStart, language } = stop;
  if (!WITH_STOP.has(language) || end !== at + 1 || after !== end) return false;
  const digits = at - wordStart;
  if (digits < 1) return false;
  if (!isRegnal(text, wordStart, at)) {
    if (digits > 2) return false;
    for (let i = wordStart; i < at; i++) if (!isDigit(text.charAt(i))) return false;
  }
  const word = followingWord(stop);
  return word !== '' && isUpper(word.charAt(0)) && !isStarter(word, language);
}
