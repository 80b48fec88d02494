import { codeAt } from '../../text/code-at.ts';

const memo = new Map<string, string>();

function foldLetter(letter: string): string {
  if (letter === 'ß') return 'ss';
  if (letter === 'æ') return 'ae';
  if (letter === 'œ') return 'oe';
  if (letter === 'ø' || letter === 'ö') return 'o';
  if (letter === 'ł') return 'l';
  if (letter === 'đ' || letter === 'ð') return 'd';
  if (letter === 'þ') return 'th';
  if (letter === 'ı') return 'i';
  if (letter === 'ё') return 'е';
  if (letter === 'ʼ' || letter === '’' || letter === '‘' || letter === '`' || letter === '´') return "'";
  if (letter === '\u00ad' || letter === '\u0307') return '';
  const code = letter.charCodeAt(0);
  if (code < 0x0250 || (code >= 0x0370 && code < 0x0400) || (code >= 0x1e00 && code < 0x2000)) return letter.normalize('NFD').charAt(0);
  return letter;
}

/** ASCII, and the Russian and Ukrainian letters but for ё: they stay as they are. */
const isPlain = (code: number): boolean => code <= 126 || (code >= 0x430 && code <= 0x44f) || code === 0x454 || code === 0x456 || code === 0x457 || code === 0x491;

/** Takes a word; gives it in lower case without diacritics, apostrophes all straight: the form in which words are looked up. Cyrillic й stays. */
export function lookupKey(word: string): string {
  const lower = word.toLowerCase();
  let at = 0;
  while (isPlain(codeAt(lower, at))) at++;
  if (at === lower.length) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFC')) {
    let base = memo.get(letter);
    if (base === undefined) memo.set(letter, (base = foldLetter(letter)));
    folded += base;
  }
  return folded;
}
