import { codeAt } from '../../text/code-at.ts';
import { noDottedThree } from './no-initials.ts';

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xaa && code < 0x2000 && code !== 0xab && code !== 0xbb && code !== 0xad && code !== 0xb7 && code !== 0xbf && code !== 0xd7 && code !== 0xf7 && !(code >= 0xb0 && code <= 0xb4)) || (code >= 0x3040 && code < 0xd800);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 0xa0 || code === 9 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Short words that lose their vowel before a name: l'Assemblée, dell'Agnelli. */
const elisions = new Set('l d c s n j m t qu jusqu lorsqu puisqu quoiqu dell all nell sull dall un quell quest gl bell sant'.split(' '));
/** What makes another word of a name by a hyphen: Trump-era. Longer ones are told by their length; 'Jong-un' and 'Hsiao-hsien' stay whole. */
const suffixes = new Set('era led run free like born wide held made'.split(' '));
/** Syllables of five or six letters as given names have them in Taiwan, and in Korea. */
const syllable = /^(?:ch|hs|k|l|ts|y)[aeiou]+(?:n|ng)$|^hs|^chieh$|^(?:byeong|byung|cheol|cheon|gwang|gyeong|hwang|hyeok|hyeon|hyung|jeong|joong|kwang|kyung|myeong|myung|seong|seung|woong)$/;

/** 'J.R.R' before its last dot. */
const threeInitials = /^\p{Lu}\.\p{Lu}\.\p{Lu}$/u;

/** An address for mail, whose part before '@' has at most 64 characters (RFC 5321, 4.5.3.1.1). */
const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;

/** Where the address for mail ends that begins at `start`; `start` where none does. */
function endOfAddress(text: string, start: number): number {
  address.lastIndex = start;
  return address.test(text) ? address.lastIndex : start;
}

/** Where the letters and digits that begin at `start` end. */
function endOfLetters(text: string, start: number): number {
  let end = start;
  for (let code = codeAt(text, end); isLetter(code) || isDigit(code); code = codeAt(text, end)) end++;
  return end;
}

/** Where the word ends that begins at `start` and whose first letters end before `end`: hyphens, apostrophes and dots join more of them to it. */
function endOfWord(text: string, start: number, end: number): number {
  for (;;) {
    const code = codeAt(text, end);
    if (!isLetter(codeAt(text, end + 1))) return end;
    if (!isHyphen(code) && !isApostrophe(code) && !(code === 46 && (end - start === 1 || codeAt(text, end - 2) === 46))) return end;
    end = endOfLetters(text, end + 2);
  }
}

/** Where a word has to be cut: after an elided article, before a genitive 's, before '-backed'. 0 where it stays whole. */
function cutAt(word: string, first: boolean, elides: boolean): number {
  for (let i = 1; i < word.length - 1; i++) {
    const code = codeAt(word, i);
    if (isApostrophe(code)) {
      if (i === word.length - 2 && (word.charAt(i + 1) === 's' || word.charAt(i + 1) === 'S')) return i;
      const before = word.slice(0, i);
      const own = isUpper(before.charAt(0)) && isUpper(word.charAt(i + 1)) && before !== 'L';
      if (elides && elisions.has(before.toLowerCase()) && (!own || first)) return i + 1;
    } else if (isHyphen(code)) {
      const rest = word.slice(i + 1).replace(/['’][sS]$/, '');
      // 'Sakamoto-USA TODAY'
      if (isUpper(word.charAt(0)) && /^\p{Lu}{3,}$/u.test(rest) && /\p{Ll}$/u.test(word.slice(0, i))) return i;
      if (isUpper(word.charAt(0)) && rest === rest.toLowerCase() && ((rest.length >= 5 && !(rest.length < 7 && syllable.test(rest))) || suffixes.has(rest))) return i;
    }
  }
  return 0;
}

/**
 * Takes a sentence; gives its words, numbers, addresses for mail, genitive endings and single marks in order, white space left out.
 * @param isAbbreviation says of a lower-case word whether a dot after it belongs to it ('sen', 'jr').
 * @param elides true for languages that join short words to the next by an apostrophe (l'État).
 * @param make makes a word of what is written.
 * @returns the words, and where each begins.
 */
export function splitWords<Word>(text: string, isAbbreviation: (word: string) => boolean, elides: boolean, make: (written: string) => Word): { words: Word[]; starts: number[] } {
  const words: Word[] = [];
  const starts: number[] = [];
  const push = (start: number, end: number): void => {
    words.push(make(text.slice(start, end)));
    starts.push(start);
  };
  const { length } = text;
  const hasAddresses = text.includes('@');
  let at = 0;
  while (at < length) {
    const code = codeAt(text, at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (!isLetter(code) && !isDigit(code)) {
      push(at, at + 1);
      at++;
      continue;
    }
    const reached = hasAddresses ? endOfAddress(text, at) : at;
    if (reached > at) {
      push(at, reached);
      at = reached;
      continue;
    }
    const letters = endOfLetters(text, at);
    let end = endOfWord(text, at, letters);
    // Most words have nothing in them that they could be cut at.
    for (let cut = end === letters ? 0 : cutAt(text.slice(at, end), words.length === 0, elides); cut > 0; cut = cutAt(text.slice(at, end), false, elides)) {
      push(at, at + cut);
      at += cut;
      if (isHyphen(codeAt(text, at))) push(at, ++at);
      if (isApostrophe(codeAt(text, at))) break;
    }
    if (isApostrophe(codeAt(text, at))) end = at + 2;
    else if (codeAt(text, end) === 46) {
      const word = text.slice(at, end);
      const initial = (word.length === 1 && isUpper(word)) || (word.length === 3 && codeAt(word, 1) === 46) || (threeInitials.test(word) && !noDottedThree.has(word));
      const goesOn = isSpace(codeAt(text, end + 1)) && isUpper(text.charAt(end + 2));
      if ((initial && end + 1 < length) || (word.length > 1 && (goesOn || word.length === 2) && isAbbreviation(word.toLowerCase()))) end++;
    }
    push(at, end);
    at = end;
  }
  return { words, starts };
}
