import { bulletLength } from '../bullet-length.ts';
import { cardinalValues, hanNumerals, ordinalValues, unitWords } from './number-words.ts';

/** How a number is written. Numbers of one set are all written one way. */
export type NumberStyle = 'digit' | 'bare' | 'hash' | 'unit' | 'roman' | 'letter' | 'initial' | 'cardinal' | 'ordinal';

/** A number that opens a text. */
export interface ParsedNumber {
  readonly value: number;
  readonly style: NumberStyle;
  /** Where the words after it begin. */
  readonly length: number;
}

const LONGEST_PREFIX = 40;
const DIGITS = /^\p{Nd}{1,3}(?!\p{Nd})/u;
const CIRCLED = /^([\u2460-\u2473]|[\u2776-\u277f]|[\u2780-\u2789]|[\u278a-\u2793])\s*/;
/** The ones of the four ways to circle a number. */
const CIRCLED_ONES = [0x278a, 0x2780, 0x2776, 0x2460];
const KEYCAP = /^([0-9]{1,2})\ufe0f?\u20e3\s*/;
/** What may part a number from its words. A hyphen or slash must stand free, or '5-year' and '1/2' were numbers. */
const PARTING = /^(?:\s?[.．)\]:：、|](?!\p{Nd})\s*[-–—:]?\s*|\.?[º°ª](?!\p{L})[.:)]?\s*[-–—:]?\s*|[位件](?=[：:\s])[：:]?\s*|\s[-–—]\s*|[-–—/]\s+|[–—](?=\p{L}))/u;
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{0,3}))(?=[.)])/;
const LETTER = /^[a-hA-H](?=\))/;
/** 'B. ' may begin a name: it counts in headings alone. */
const INITIAL = /^[A-H](?=\.\s)/;
const HAN = /^[一二三四五六七八九十](?=[、．.：])/;
const HAN_PARTING = /^[、．.：]\s*/;
/** 'No. 3:', 'Nr. 3 –', 'N° 3:'. */
const NUMBER_SIGN = /^(?:no|nr|num)\.?\s?(?=\p{Nd})|^n[°º]\s?(?=\p{Nd})/iu;
const WORD = /^\p{L}[\p{L}'’-]*/u;
/** First words of all numbers that are written as words. */
const openingWords: ReadonlySet<string> = new Set(['no', 'nr', 'num', ...unitWords, ...cardinalValues.keys(), ...[...ordinalValues.keys()].map((words) => words.split(' ')[0] ?? '')]);
const OPENING = /^[\s"“”„«»'‘’*•·–—-]*/;

/** The value of one decimal digit of any script, from the zero of its block. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return code - 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Unicode keeps the ten digits of a script side by side, zero first.
  return code - zero;
}

const valueOf = (digits: string): number => [...digits].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);

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

/** Reads digits and what parts them from the words; `loose` asks for no parting sign. */
function digitsAt(text: string, at: number, loose: boolean): { value: number; end: number; parted: boolean } | null {
  const digits = DIGITS.exec(text.slice(at))?.[0];
  if (digits === undefined) return null;
  const after = at + digits.length;
  const rest = text.slice(after, after + LONGEST_PREFIX);
  const parting = PARTING.exec(rest)?.[0];
  if (parting !== undefined) return { value: valueOf(digits), end: after + parting.length, parted: true };
  // A number in an element of its own may touch the words: '3Listen to the streets'.
  if (loose && (rest === '' || /^(?:\s|\p{Lu}\p{Ll})/u.test(rest))) return { value: valueOf(digits), end: after + (/^\s*/.exec(rest)?.[0].length ?? 0), parted: false };
  return null;
}

/**
 * Reads the number that opens a text: '3.' '3)' '(3)' '#3' '3 –' 'Tip 3:' 'III.' 'c)' '③' '٣.' 'Third,'.
 * @returns null where the text opens with no number, or with one that is part of the sentence ('2020 was …', '3-1', '5-year').
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (opensPlainly(text)) return null;
  const bullet = bulletLength(text);
  const opening = bullet + (OPENING.exec(text.slice(bullet, bullet + LONGEST_PREFIX))?.[0].length ?? 0);
  const head = text.slice(opening, opening + LONGEST_PREFIX);
  const first = head[0];
  if (first === undefined) return null;
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
  if (first === '(' || first === '[') {
    const found = digitsAt(text, opening + 1, false);
    return found !== null && /[)\]]/.test(text.slice(opening + 1, found.end)) ? { value: found.value, style: 'digit', length: found.end } : null;
  }
  const found = digitsAt(text, opening, true);
  if (found !== null) return { value: found.value, style: found.parted ? 'digit' : 'bare', length: found.end };
  const roman = ROMAN.exec(head)?.[0];
  if (roman !== undefined && roman !== '') return { value: romanValue(roman), style: 'roman', length: opening + roman.length + partingLength(head.slice(roman.length)) };
  if (INITIAL.test(head)) return { value: head.charCodeAt(0) - 64, style: 'initial', length: opening + 1 + partingLength(head.slice(1)) };
  if (HAN.test(head)) return { value: hanNumerals.indexOf(first) + 1, style: 'cardinal', length: opening + 1 + (HAN_PARTING.exec(head.slice(1))?.[0].length ?? 0) };
  if (LETTER.test(head)) return { value: head.toLowerCase().charCodeAt(0) - 96, style: 'letter', length: opening + 1 + partingLength(head.slice(1)) };
  return parseWords(text, opening, head);
}

/** Most texts open with two letters, and by the first word it is plain that it counts nothing. */
function opensPlainly(text: string): boolean {
  if (!isAsciiLetter(text.charCodeAt(0)) || !isAsciiLetter(text.charCodeAt(1)) || ROMAN.test(text)) return false;
  let end = 2;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  // What goes on with another sign or letter is read in full.
  return text.charCodeAt(end) === 32 && !openingWords.has(text.slice(0, end).toLowerCase());
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const partingLength = (rest: string): number => PARTING.exec(rest)?.[0].length ?? 0;

/** 'Tip 3:', 'Reason one –', 'Erstens:', 'Second,'. */
function parseWords(text: string, opening: number, head: string): ParsedNumber | null {
  const lower = head.toLowerCase();
  const sign = NUMBER_SIGN.exec(lower)?.[0];
  if (sign !== undefined) {
    const digits = digitsAt(text, opening + sign.length, false);
    return digits && { value: digits.value, style: 'unit', length: digits.end };
  }
  const word = WORD.exec(lower)?.[0];
  if (word === undefined) return null;
  if (unitWords.has(word)) {
    const space = /^\s*(?:#|№|no\.?\s?|nr\.?\s?)?\s*/.exec(lower.slice(word.length))?.[0].length ?? 0;
    const at = opening + word.length + space;
    const digits = digitsAt(text, at, true);
    if (digits !== null) return { value: digits.value, style: 'unit', length: digits.end };
    const counted = WORD.exec(lower.slice(word.length + space))?.[0];
    const value = counted === undefined ? undefined : cardinalValues.get(counted);
    if (counted !== undefined && value !== undefined) {
      const after = word.length + space + counted.length;
      const parting = partingLength(head.slice(after));
      if (parting > 0 || head.length === after) return { value, style: 'unit', length: opening + after + parting };
    }
    return null;
  }
  const cardinal = cardinalValues.get(word);
  const mark = cardinal === undefined ? undefined : /^(?:[:.)]|\s[–—-])\s+/.exec(head.slice(word.length))?.[0];
  if (cardinal !== undefined && mark !== undefined) return { value: cardinal, style: 'cardinal', length: opening + word.length + mark.length };
  for (const parted of [/^[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}(?=[,:.–—，、：،])/u.exec(lower)?.[0], word]) {
    const value = parted === undefined ? undefined : ordinalValues.get(parted.replace('’', "'"));
    if (parted === undefined || value === undefined) continue;
    const after = /^\s*[,:.–—，、：،]\s*/.exec(head.slice(parted.length))?.[0];
    // Without a sign after it the word belongs to the sentence ('Second place went to …') and stays in the text.
    return after === undefined ? null : { value, style: 'ordinal', length: opening + parted.length + after.length };
  }
  return null;
}
