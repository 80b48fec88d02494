import { baseLanguage } from './base-language.ts';
import { codeAt } from './code-at.ts';
import { pairMarks, type Pairs } from './pair-marks.ts';
import { abbreviation } from './sentence-rules/abbreviation.ts';
import { bareEllipsis } from './sentence-rules/bare-ellipsis.ts';
import { goesOnMark } from './sentence-rules/goes-on-mark.ts';
import { goesOnSmall } from './sentence-rules/goes-on-small.ts';
import { initial } from './sentence-rules/initial.ts';
import { insideQuotation } from './sentence-rules/inside-quotation.ts';
import { japaneseQuotation } from './sentence-rules/japanese-quotation.ts';
import { letterPair } from './sentence-rules/letter-pair.ts';
import { listNumber } from './sentence-rules/list-number.ts';
import { ordinal } from './sentence-rules/ordinal.ts';
import type { StopRule } from './sentence-rules/stop.ts';

/** A stretch of text, half open. */
export type Span = readonly [start: number, end: number];

/** Each says where a stop is no end; the first that does decides. */
export const stopRules: readonly StopRule[] = [
  insideQuotation,
  goesOnSmall,
  goesOnMark,
  japaneseQuotation,
  listNumber,
  letterPair,
  abbreviation,
  initial,
  ordinal,
  bareEllipsis,
];

const SPACED_STOPS = '.!?…؟۔।॥';
const WIDE_STOPS = '。！？｡';
const CLOSERS = '"\'”“’»«›‹」』）)]】〉》';
const isStop = (character: string) => SPACED_STOPS.includes(character) || WIDE_STOPS.includes(character);
const isSpace = (code: number) => code === 32 || code === 0xa0 || code === 10 || code === 9 || code === 0x3000 || code === 0x202f;

/** What the scan stops at: a stop or a line's end. */
const MARK = /[.!?…؟۔।॥。！？｡\n]/g;

/** '[3]' right behind a stop: a reference mark, part of the sentence before it. */
const REFERENCE = /\[\d{1,3}\]/y;

/** The sentences of a text, as they stand in it, outer white space left out. `language` is BCP 47; a line's end is a sentence's end. One pass. */
export function segmentSentences(text: string, language: string, rules: readonly StopRule[] = stopRules): Span[] {
  // Most blocks have no stop, and no space at their ends.
  if (text !== '' && text.search(MARK) < 0 && text.trim() === text) return [[0, text.length]];
  const spans: Span[] = [];
  let base = '';
  let pairs: Pairs | null = null;
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(codeAt(text, from))) from++;
    while (to > from && isSpace(codeAt(text, to - 1))) to--;
    if (to > from) spans.push([from, to]);
    start = end;
  };
  let from = 0;
  for (;;) {
    MARK.lastIndex = from;
    if (!MARK.test(text)) break;
    const at = MARK.lastIndex - 1;
    const character = text.charAt(at);
    if (character === '\n') { cut(at); from = at + 1; continue; }
    if (pairs === null) {
      pairs = pairMarks(text);
      base = baseLanguage(language);
    }
    let end = at + 1;
    let wide = WIDE_STOPS.includes(character);
    // '. . .' is one ellipsis.
    for (;;) {
      const following = text.charAt(end);
      if (following !== '' && isStop(following)) { wide ||= WIDE_STOPS.includes(following); end++; }
      else if (character === '.' && following === ' ' && text.charAt(end + 1) === '.') end += 2;
      else break;
    }
    let after = end;
    for (;;) {
      // French sets a space before its closing mark.
      const mark = isSpace(codeAt(text, after)) && text.charAt(after + 1) === '»' ? after + 1 : after;
      if (mark >= text.length || !CLOSERS.includes(text.charAt(mark)) || pairs.opens(mark)) break;
      after = mark + 1;
    }
    REFERENCE.lastIndex = after;
    while (REFERENCE.test(text)) after = REFERENCE.lastIndex;
    let next = after;
    while (next < text.length && isSpace(codeAt(text, next))) next++;
    from = after;
    if (next >= text.length) { cut(text.length); break; }
    if (next === after && !wide && !pairs.opens(after)) continue;
    if (text.slice(after, next).includes('\n')) { cut(after); continue; }
    let wordStart = at;
    while (wordStart > start && isWordPart(text, wordStart - 1)) wordStart--;
    const around = pairs.around(at);
    const stop = { text, language: base, at, end, after, next, wordStart, word: text.slice(wordStart, at).toLowerCase(), opened: around[0], closes: around[1] };
    if (!rules.some((rule) => rule(stop))) cut(after);
  }
  cut(text.length);
  return spans;
}

/** ASCII is told without the expression: it is most of any text. */
function isWordPart(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code >= 128) return WORD_PART.test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 39;
}

const WORD_PART = /[\p{L}\p{M}0-9０-９٠-٩۰-۹०-९.\-’'ªº]/u;
