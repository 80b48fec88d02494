import type { Candidate } from '../candidate.ts';
import { speechVerbs } from '../speech-verbs.ts';
import { norwegian } from './norwegian.ts';

/** No quotation goes on for longer in one paragraph. */
const LONGEST = 2_000;
const OPEN = '“„«「『';
const CLOSED = '”»」』';
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
  for (let i = Math.max(0, end - LONGEST); i < end; i++) {
    const character = text.charAt(i);
    if (character === '"') straight = (i === 0 || /[\s([]/.test(text.charAt(i - 1))) && /\S/.test(text.charAt(i + 1));
    else if (OPEN.includes(character)) depth += character === '“' && depth > 0 ? -1 : 1;
    else if (CLOSED.includes(character)) depth = Math.max(0, depth - 1);
  }
  return straight || depth > 0;
}

/** From the middle of a quotation, or speech behind a dash: what somebody says, and nothing tells who. */
export function noSpeaker({ text, block, sentence, language }: Candidate): boolean {
  if (isOpen(block.text, sentence.start)) return true;
  const known = norwegian(language);
  if (!DASHED.has(known) || !DASH.test(text)) return false;
  const verbs = speechVerbs[known] ?? [];
  return !text.toLowerCase().split(/[^\p{L}]+/u).some((word) => verbs.includes(word)) && !TAG.test(text);
}
