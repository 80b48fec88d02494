import type { Candidate } from './candidate.ts';
import { features, seenIn } from './features.ts';
import type { TextMeasures } from './text-measures.ts';
import { weights } from './weights.generated.ts';

/** Features with their weights. A weight of 0 costs nothing. */
const used = weights.filter(([, weight]) => weight !== 0).map(([name, weight]) => ({ feature: features[name], weight }));

/** How much each candidate says, one number for one; only their differences mean anything. */
export function scoreCandidates(text: TextMeasures, candidates: readonly Candidate[], peopleWeights: readonly number[]): number[] {
  return seenIn(text, candidates, peopleWeights).map((seen) => {
    let score = 0;
    for (const { feature, weight } of used) score += feature(seen) * weight;
    return score;
  });
}
