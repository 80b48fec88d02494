import type { Block } from '../../../model.ts';

/** Shorter than this, two blocks may say the same and both be meant. */
const LONG = 80;

/**
 * Takes the blocks of a body in order, one by one; true for a long one that has stood there before: pages hold a story twice,
 * for narrow screens or behind a button, and repeat a sentence in a box.
 */
export function repeated(): (block: Block) => boolean {
  const seen = new Set<string>();
  return ({ text }) => {
    if (text.length < LONG) return false;
    const before = seen.size;
    seen.add(text);
    return seen.size === before;
  };
}
