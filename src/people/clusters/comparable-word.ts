import { rememberWords } from '../../text/remember-words.ts';

/** Letters that Unicode does not take apart into a letter and a mark. */
const single: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŧ: 't', ħ: 'h' };

/**
 * A word as it is compared: lower case, without marks ('Zahā' → 'zaha', 'Łukasz' → 'lukasz'), without dots and apostrophes.
 * Never shown to anybody.
 */
export const comparableWord = rememberWords(fold);

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘`´ʼ]/gu, '')
    .replace(/[øłđðþßæœıŧħ]/g, (letter) => single[letter] ?? letter);
}
