import type { Block } from '../../model.ts';
import { linkedLength } from '../../text/linked-length.ts';

const STOP = /[.!?…।؟]["'”’»)\]]{0,4}(?=\s|$)|[。！？]/g;
/** Shorter blocks are labels, and half as many characters say as much in a script without spaces. */
const PROSE = 40;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How many sentences of running text a block holds: 0 for headings, captions, labels and lists of links. */
export function countSentences(block: Block): number {
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  const { text } = block;
  if (text.length < PROSE && !(DENSE.test(text) && text.length >= PROSE / 2)) return 0;
  if (linkedLength(block) > text.length / 2) return 0;
  return text.match(STOP)?.length ?? 0;
}
