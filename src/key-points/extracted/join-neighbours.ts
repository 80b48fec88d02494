import { clean } from '../../text/normalize.ts';
import type { Candidate } from './candidate.ts';

/** Two sentences of a point have at most so many words together. */
const MOST = 40;
/** A first sentence of fewer words ('Remember.') makes nothing whole. */
const LEAST = 5;

/**
 * A sentence that points back is whole together with the one before it in the same block.
 * Gives such pairs, each as one candidate in the place of its first sentence.
 * @param standing sentences that may be points by themselves; @param leaning sentences that only point back.
 */
export function joinNeighbours(all: readonly Candidate[], standing: ReadonlySet<Candidate>, leaning: ReadonlySet<Candidate>): Candidate[] {
  const pairs: Candidate[] = [];
  for (let i = 1; i < all.length; i++) {
    const one = all[i - 1];
    const two = all[i];
    if (one === undefined || two === undefined || one.block !== two.block || one.length < LEAST || one.length + two.length > MOST) continue;
    if (!leaning.has(two) || !standing.has(one)) continue;
    const start = one.sentence.end - one.quote.exact.length;
    pairs.push({
      ...one,
      text: clean(one.block.text.slice(start, two.sentence.end)),
      words: [...one.words, ...two.words],
      length: one.length + two.length,
      tokens: [...one.tokens, ...two.tokens],
      until: two.position,
    });
  }
  return pairs;
}
