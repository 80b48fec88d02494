import { clean } from '../../text/normalize.ts';
import type { Candidate } from './candidate.ts';

/** Two sentences of a point have at most so many words together. */
const MOST = 40;
/** A first sentence of fewer words ('Remember.') makes nothing whole. */
const LEAST = 5;

/** Two sentences side by side, and both as one candidate in the place of the first. */
export interface JoinedPair {
  readonly pair: Candidate;
  readonly one: Candidate;
  readonly two: Candidate;
}

/**
 * A sentence that points back is whole together with the one before it in the same block.
 * @param isLeaning tells of a sentence whether it only points back.
 */
export function joinNeighbours(all: readonly Candidate[], isLeaning: (candidate: Candidate) => boolean): JoinedPair[] {
  const pairs: JoinedPair[] = [];
  for (let i = 1; i < all.length; i++) {
    const one = all[i - 1];
    const two = all[i];
    if (one === undefined || two === undefined || one.block !== two.block || one.length < LEAST || one.length + two.length > MOST) continue;
    if (!isLeaning(two) || isLeaning(one)) continue;
    const pair = {
      ...one,
      text: clean(one.block.text.slice(one.start, two.sentence.end)),
      words: [...one.words, ...two.words],
      length: one.length + two.length,
      topics: [...new Set([...one.topics, ...two.topics])],
      until: two.position,
    };
    pairs.push({ pair, one, two });
  }
  return pairs;
}
