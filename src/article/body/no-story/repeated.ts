import type { Block } from '../../../model.ts';

/** Shorter than this, two blocks may say the same and both be meant. */
const LONG = 80;

/**
 * Those of a body's blocks whose long text stands in another one too: pages hold a story twice, for narrow screens or behind
 * a button, and lift a sentence out into a box. The first paragraph stays, or the first of another kind where there is none.
 */
export function repeated(body: readonly Block[]): ReadonlySet<Block> {
  const kept = new Map<string, Block>();
  const again = new Set<Block>();
  for (const block of body) {
    if (block.text.length < LONG) continue;
    const before = kept.get(block.text);
    const isBetter = before !== undefined && before.kind !== 'paragraph' && block.kind === 'paragraph';
    if (before !== undefined) again.add(isBetter ? before : block);
    if (before === undefined || isBetter) kept.set(block.text, block);
  }
  return again;
}
