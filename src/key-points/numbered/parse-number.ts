import { codeAt } from '../../text/code-at.ts';
import { bulletLength } from '../bullet-length.ts';
import { hanNumerals } from './number-words.ts';
import { openingWords, parseWords } from './parse-words.ts';
import type { ParsedNumber } from './parsed-number.ts';
import { digitsAt, partingLength } from './read-digits.ts';

const LONGEST_PREFIX = 40;
const CIRCLED = /^([\u2460-\u2473]|[\u2776-\u277f]|[\u2780-\u2789]|[\u278a-\u2793])\s*/;
/** The ones of the four ways to circle a number. */
const CIRCLED_ONES = [0x278a, 0x2780, 0x2776, 0x2460];
const KEYCAP = /^([0-9]{1,2})\ufe0f?\u20e3\s*/;
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{0,3}))(?=[.)]|:\s|\s[–—-]\s)/;
/** '(iv)', '(b)'. */
const IN_BRACKETS = /^\((?:(x{0,2}(?:ix|iv|v?i{0,3}))|([a-h]))\)\s*/i;
const LETTER = /^[a-hA-H](?=\))/;
/** 'B. ' may begin a name: it counts in headings alone. */
const INITIAL = /^[A-H](?=\.\s)/;
const HAN = /^[一二三四五六七八九十](?=[、．.：])/;
const HAN_IN_BRACKETS = /^[（(]([一二三四五六七八九十])[）)]\s*/;
const HAN_PARTING = /^[、．.：]\s*/;
const FIRST_LETTER = /^\p{L}/u;
const OPENING = /^[\s\u200b\u2060\ufeff"“”„«»'‘’*•·–—-]*/;

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
function romanValue(roman: string): number {
  let sum = 0;
  [...roman].forEach((letter, i) => {
    const here = romanDigits[letter] ?? 0;
    const next = romanDigits[roman[i + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  });
  return sum;
}

/** So many characters of a text are looked at. */
const LONGEST_OPENING = 80;

/**
 * Reads the number that a text opens with, or a line of it that begins at `from`: '3.' '3)' '(3)' '#3' '3 –' 'Tip 3:' 'III.' 'c)' '③' '٣.' 'Third,'.
 * @returns null where the text opens with no number, or with one that is part of the sentence ('2020 was …', '3-1', '5-year').
 */
export function parseNumber(whole: string, from = 0): ParsedNumber | null {
  if (opensPlainly(whole, from)) return null;
  const text = whole.slice(from, from + LONGEST_OPENING);
  const bullet = bulletLength(text);
  const opening = bullet + (OPENING.exec(text.slice(bullet, bullet + LONGEST_PREFIX))?.[0].length ?? 0);
  const head = text.slice(opening, opening + LONGEST_PREFIX);
  return FIRST_LETTER.test(head) ? parseLetters(text, opening, head) : parseSigns(text, opening, head);
}

/** 'III.', 'B. ', '三、', 'c)', and what `parseWords` knows. */
function parseLetters(text: string, opening: number, head: string): ParsedNumber | null {
  if (opening > 0 && opensPlainly(text, opening)) return null;
  const roman = ROMAN.exec(head)?.[0];
  if (roman !== undefined && roman !== '') return { value: romanValue(roman), style: 'roman', length: opening + roman.length + partingLength(head.slice(roman.length)) };
  if (INITIAL.test(head)) return { value: head.charCodeAt(0) - 64, style: 'initial', length: opening + 1 + partingLength(head.slice(1)) };
  if (HAN.test(head)) return { value: hanNumerals.indexOf(head.charAt(0)) + 1, style: 'cardinal', length: opening + 1 + (HAN_PARTING.exec(head.slice(1))?.[0].length ?? 0) };
  if (LETTER.test(head)) return { value: head.toLowerCase().charCodeAt(0) - 96, style: 'letter', length: opening + 1 + partingLength(head.slice(1)) };
  return parseWords(text, opening, head);
}

/** '3.', '(3)', '#3', '(iv)', '③'. */
function parseSigns(text: string, opening: number, head: string): ParsedNumber | null {
  const first = head.charAt(0);
  const circled = CIRCLED.exec(head)?.[0];
  if (circled !== undefined) {
    const code = head.charCodeAt(0);
    return { value: code - (CIRCLED_ONES.find((one) => code >= one) ?? code) + 1, style: 'digit', length: opening + circled.length };
  }
  const keycap = KEYCAP.exec(head);
  if (keycap !== null) return { value: Number(keycap[1]), style: 'digit', length: opening + keycap[0].length };
  if (first === '#' || first === '№') {
    const found = digitsAt(text, opening + (head[1] === ' ' ? 2 : 1), true);
    return found && { value: found.value, style: 'hash', length: found.end };
  }
  const enclosed = IN_BRACKETS.exec(head);
  if (enclosed?.[1]) return { value: romanValue(enclosed[1].toUpperCase()), style: 'roman', length: opening + enclosed[0].length };
  if (enclosed?.[2]) return { value: enclosed[2].toLowerCase().charCodeAt(0) - 96, style: 'letter', length: opening + enclosed[0].length };
  const han = HAN_IN_BRACKETS.exec(head);
  if (han?.[1]) return { value: hanNumerals.indexOf(han[1]) + 1, style: 'cardinal', length: opening + han[0].length };
  if ('([（【'.includes(first)) {
    const found = digitsAt(text, opening + 1, false);
    // '[1]' before running text is a source.
    return found !== null && /[)\]）】]/.test(text.slice(opening + 1, found.end)) ? { value: found.value, style: first === '[' ? 'bare' : 'digit', length: found.end } : null;
  }
  const found = digitsAt(text, opening, true);
  if (found === null) return null;
  const number: ParsedNumber = { value: found.value, style: found.parted ? 'digit' : 'bare', length: found.end };
  return found.total === undefined ? number : { ...number, total: found.total };
}

/** Most texts open with a word of which it is plain that it counts nothing. */
function opensPlainly(text: string, from: number): boolean {
  let end = from;
  while (isPlainLetter(codeAt(text, end))) end++;
  if (end === from || !(end === text.length || endsWord(codeAt(text, end), end - from))) return false;
  // What has digits soon is read in full.
  return !DIGIT.test(text.slice(end, end + LONGEST_PREFIX)) && !(isRomanDigit(codeAt(text, from)) && ROMAN.test(text.slice(from))) && !openingWords.has(text.slice(from, end).toLowerCase());
}

/** A space, or after more than one letter any sign of ASCII's that joins no others to it: 'B. ' and 'c)' count, and 'It’s' is read in full. */
const endsWord = (code: number, length: number): boolean => code === 32 || (length > 1 && code < 128 && code !== 39 && code !== 45);

const DIGIT = /[0-9]/;

/** X, V or I. */
const isRomanDigit = (code: number): boolean => code === 88 || code === 86 || code === 73;
/** Latin, Greek and Cyrillic letters: texts in them have ASCII's digits. */
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7);
