import type { Candidate } from '../candidate.ts';
import { CLOSED, MARKS } from './quotation-marks.ts';

/** British papers quote with single marks; inside a word one is an apostrophe, and at the beginning of a few. */
const SINGLE = /^['‘](?!(?:em|til|tis|twas|cause|n)\b|\d0s)[\p{L}\p{N}]/iu;
const SINGLE_CLOSED = /[^\s]['’](?=[\s,.;:!?)]|$)/u;
/** 'able to connect,' Hawk said': it closes, and nothing opened it. */
const SINGLE_ENDS = /[,.!?]['’](?= \p{L})/u;
const SINGLE_OPENS = /(?:^|[\s(“"«—–])['‘](?=\S)/u;

/** One half of a quotation: it opened in an earlier sentence or closes in a later one. */
export function tornQuotation({ text }: Candidate): boolean {
  let straight = 0;
  let depth = 0;
  for (const mark of text.match(MARKS) ?? []) {
    if (mark === '"') straight++;
    else if (CLOSED.includes(mark)) depth -= 1;
    else depth += mark === '“' && depth > 0 ? -1 : 1;
  }
  return straight % 2 === 1 || depth !== 0 || (SINGLE.test(text) && !SINGLE_CLOSED.test(text)) || (SINGLE_ENDS.test(text) && !SINGLE_OPENS.test(text));
}
