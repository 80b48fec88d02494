import { cardinalValues, ordinalAdjectives, ordinalValues, notUnitWords, unitWords } from './number-words.ts';
import type { ParsedNumber } from './parsed-number.ts';
import { digitsAt, partingLength } from './read-digits.ts';

/** 'No. 3:', 'Nr. 3 –', 'N° 3:'. */
const NUMBER_SIGN = /^(?:(?:no|nr|num)\.?\s?(?=\p{Nd})|n\.?[°º]\s?(?=\p{Nd}))/iu;
/** What may stand between a unit and its number. */
const SIGN = /^\s*(?:#|№|no\.?\s?|nr\.?\s?|n[°º.]\s?)?\s*/;
const WORD = /^\p{L}[\p{L}'’-]*/u;
/** 'Travel tip 3', 'Day #3': up to three words and digits. */
const NAMED = /^(\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,2}) (?:#|№|no\.? ?|nr\.? ?|n[°º.] ?)?(?=\p{Nd})/u;
/** A word or two or three before a sign: 'Second,', 'For det første,'. */
const ORDINAL = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}(?=[,:.–—，、：،])/u;

/** 'Third and most important,' */
const LAST_OF_ALL = /^(\p{L}+) and (?:finally|lastly|most important|most importantly)(?=[,:.–—])/u;

/** First words of all numbers that are written as words. */
export const openingWords: ReadonlySet<string> = new Set(['no', 'nr', 'num', ...unitWords, ...cardinalValues.keys(), ...ordinalAdjectives.keys(), ...[...ordinalValues.keys()].map((words) => words.split(' ')[0] ?? '')]);

/** 'Tip 3:', 'Reason one –', 'Erstens:', 'Second,', 'Third tip:', 'Day 3:'; the words begin at `opening`, `head` is a stretch of them. */
export function parseWords(text: string, opening: number, head: string): ParsedNumber | null {
  const lower = head.toLowerCase();
  const word = WORD.exec(lower)?.[0];
  // Most texts open with a word that counts nothing, and no digit is near.
  if (word === undefined || (!openingWords.has(word.replace('’', "'")) && !/\p{Nd}/u.test(head))) return null;
  const sign = NUMBER_SIGN.exec(lower)?.[0];
  if (sign !== undefined) {
    const digits = digitsAt(text, opening + sign.length, true);
    return digits && { value: digits.value, style: digits.parted ? 'unit' : 'bare', length: digits.end };
  }
  return unitNumber(text, opening, head, lower, word) ?? wordNumber(head, lower, word, opening) ?? namedNumber(text, opening, head);
}

/** 'Tip 3:', 'Reason one –', 'Slide 3 of 7'. */
function unitNumber(text: string, opening: number, head: string, lower: string, word: string): ParsedNumber | null {
  if (!unitWords.has(word)) return null;
  const space = SIGN.exec(lower.slice(word.length))?.[0].length ?? 0;
  const digits = digitsAt(text, opening + word.length + space, true);
  if (digits !== null) return { value: digits.value, style: 'unit', length: digits.end };
  const counted = WORD.exec(lower.slice(word.length + space))?.[0];
  const value = counted === undefined ? undefined : cardinalValues.get(counted);
  if (counted === undefined || value === undefined) return null;
  const after = word.length + space + counted.length;
  const parting = partingLength(head.slice(after));
  return parting > 0 || head.length === after ? { value, style: 'unit', length: opening + after + parting } : null;
}

/** 'Three:', 'Erstens:', 'Second,', 'Third tip:'. */
function wordNumber(head: string, lower: string, word: string, opening: number): ParsedNumber | null {
  const cardinal = cardinalValues.get(word);
  const mark = cardinal === undefined ? undefined : /^(?:[:.)]|\s[–—-])\s+/.exec(head.slice(word.length))?.[0];
  if (cardinal !== undefined && mark !== undefined) return { value: cardinal, style: 'cardinal', length: opening + word.length + mark.length };
  const adjective = ordinalAdjectives.get(word);
  const unit = adjective === undefined ? undefined : WORD.exec(lower.slice(word.length + 1))?.[0];
  if (adjective !== undefined && unit !== undefined && unitWords.has(unit)) {
    const after = word.length + 1 + unit.length;
    const parting = partingLength(head.slice(after));
    if (parting > 0) return { value: adjective, style: 'unit', length: opening + after + parting };
  }
  const lastOfAll = LAST_OF_ALL.exec(lower);
  const ordinal = ORDINAL.exec(lower)?.[0];
  for (const [parted, own] of [[ordinal, ordinal], [lastOfAll?.[0], lastOfAll?.[1]], [word, word]]) {
    const value = own === undefined ? undefined : ordinalValues.get(own.replace('’', "'"));
    if (parted === undefined || value === undefined) continue;
    const after = /^\s*[,:.–—，、：،]\s*/.exec(head.slice(parted.length))?.[0];
    // Without a sign after it the word belongs to the sentence ('Second place went to …') and stays in the text.
    return after === undefined ? null : { value, style: 'ordinal', length: opening + parted.length + after.length };
  }
  return null;
}

/** 'Day 3:', 'Travel tip #3 –': words that name nothing known, the same ones before each number of a set. */
function namedNumber(text: string, opening: number, head: string): ParsedNumber | null {
  const named = NAMED.exec(head);
  const name = named?.[1]?.toLowerCase();
  if (named === null || name === undefined || name.split(' ').some((word) => notUnitWords.has(word))) return null;
  const digits = digitsAt(text, opening + named[0].length, false);
  return digits && { value: digits.value, style: 'named', name, length: digits.end };
}
