import type { Candidate } from '../candidate.ts';
import { speechVerbs } from '../speech-verbs.ts';
import { CLOSED, MARKS } from './quotation-marks.ts';

/** No quotation goes on for longer in one paragraph. */
const LONGEST = 2_000;
/** A dash that opens what somebody says. */
const DASH = /^[–—] ?\p{L}/u;
/** '…, forklarer søskenbarna.': a few words after the last comma or dash may be a verb and who speaks. */
const TAG = /[,!?–—] \p{Ll}+(?: \S+){1,5}$/u;
/** Languages whose newspapers open speech with a dash. */
const DASHED: ReadonlySet<string> = new Set(['da', 'es', 'fi', 'fr', 'it', 'no', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk']);

/** True where a quotation that began earlier in the block is still open before `end`. A straight mark opens where it stands before a word and after none. */
function isOpen(text: string, end: number): boolean {
  let straight = false;
  let depth = 0;
  const from = Math.max(0, end - LONGEST);
  for (const { 0: mark, index } of text.slice(from, end).matchAll(MARKS)) {
    const at = from + index;
    if (mark === '"') straight = (at === 0 || /[\s([]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
    else if (CLOSED.includes(mark)) depth = Math.max(0, depth - 1);
    else depth += mark === '“' && depth > 0 ? -1 : 1;
  }
  return straight || depth > 0;
}

/** From the middle of a quotation, or speech behind a dash: what somebody says, and nothing tells who. */
export function noSpeaker({ text, block, sentence, language }: Candidate): boolean {
  if (sentence.start > 0 && isOpen(block.text, sentence.start)) return true;
  if (!DASHED.has(language) || !DASH.test(text)) return false;
  const verbs = speechVerbs[language] ?? [];
  return !text.toLowerCase().split(/[^\p{L}]+/u).some((word) => verbs.includes(word)) && !TAG.test(text);
}
