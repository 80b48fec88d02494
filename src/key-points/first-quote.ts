import type { Quote, Sentence } from '../model.ts';

/** The sentences of each block, found once. */
export type SentencesByBlock = ReadonlyMap<number, readonly Sentence[]>;

export function sentencesByBlock(sentences: readonly Sentence[]): SentencesByBlock {
  const found = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = found.get(sentence.block);
    if (list === undefined) found.set(sentence.block, [sentence]);
    else list.push(sentence);
  }
  return found;
}

/**
 * The way back to a point: the first sentence of a block that reaches past `from`, without a number before it.
 * @returns null where the block has no such sentence.
 */
export function firstQuote(byBlock: SentencesByBlock, block: number, text: string, from: number): Quote | null {
  for (const { start, end, quote } of byBlock.get(block) ?? []) {
    if (end <= from) continue;
    if (start >= from) return quote;
    const exact = text.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(exact)) return { ...quote, exact, prefix: text.slice(Math.max(0, from - 32), from) };
  }
  return null;
}
