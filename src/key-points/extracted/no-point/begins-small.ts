import { isLower } from '../../../text/sentence-rules/following-word.ts';
import type { Candidate } from '../candidate.ts';

const LEADING = /^["'“”„‚‘’«»‹›(\-–—…\s]+/;

/** 'rue to the wishes', '[T]he index', '... and left': the torn-off end of a sentence, or one that was mended. 'iPhone sales' begins small of itself. */
export function beginsSmall({ text }: Candidate): boolean {
  if (text.startsWith('[') || text.startsWith('...') || text.startsWith('…')) return true;
  const bare = text.replace(LEADING, '');
  return isLower(bare.charAt(0)) && !/^\p{Ll}{1,2}\p{Lu}/u.test(bare);
}
