import type { Block, Quote, Sentence } from '../model.ts';
import { surroundingsOf } from '../text/quote-at.ts';

/** White space of any kind, by one character of it. */
const isSpace = (character: string): boolean => character === ' ' || character.trim() === '';

/** Where in the block's raw text each end of a stretch of the clean sentence is. The raw text has more characters, never fewer or others. */
function placeInBlock(raw: string, clean: string, start: number, end: number): readonly [number, number] {
  // Nearly always the two are the same.
  if (raw === clean) return [start, end];
  let at = 0;
  let from = 0;
  let to = raw.length;
  for (let i = 0; i < clean.length && i < end; i++) {
    const wanted = clean.charAt(i);
    const isGap = wanted === ' ';
    while (at < raw.length && (isGap ? !isSpace(raw.charAt(at)) : raw.charAt(at) !== wanted)) at++;
    if (i === start) from = at;
    at++;
    to = at;
    if (isGap) while (at < raw.length && isSpace(raw.charAt(at))) at++;
  }
  return [from, to];
}

/**
 * The way back to some words of a sentence: as they stand in the block, every character kept, with what stands around them.
 * @param start half-open with `end`, in `sentence.text`.
 */
export function narrowQuote(block: Block, sentence: Sentence, start: number, end: number): Quote {
  const [from, to] = placeInBlock(block.text.slice(sentence.start, sentence.end), sentence.text, start, end);
  const first = sentence.start + from;
  const last = sentence.start + to;
  return { exact: block.text.slice(first, last), ...surroundingsOf(block.text, first, last) };
}
