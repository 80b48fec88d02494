import type { Quote, Sentence } from '../model.ts';
import { quoteAt } from '../text/quote-at.ts';

/**
 * The way back to a point: the first sentence of a block that reaches past `from`, without a number before it.
 * @param sentences of the article, in order.
 * @param text the block's.
 * @returns null where the block has no such sentence.
 */
export function firstQuote(sentences: readonly Sentence[], block: number, text: string, from: number): Quote | null {
  for (let i = firstPast(sentences, block, from); ; i++) {
    const sentence = sentences[i];
    if (sentence?.block !== block) return null;
    if (sentence.start >= from) return sentence.quote;
    if (/[\p{L}\p{N}]/u.test(text.slice(from, sentence.end))) return quoteAt(text, from, sentence.end);
  }
}

/** Index of the first sentence that ends past a place in a block, or stands in a later one: found by halves. */
function firstPast(sentences: readonly Sentence[], block: number, from: number): number {
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && (sentence.block < block || (sentence.block === block && sentence.end <= from))) low = middle + 1;
    else high = middle;
  }
  return low;
}
