import type { Candidate } from './candidate.ts';
import { featuresOf, type FeatureName } from './features.ts';
import type { TextMeasures } from './text-measures.ts';
import { weights } from './weights.generated.ts';

/** A weight of 0 costs nothing. */
const used: readonly (readonly [FeatureName, number])[] = weights.filter(([, weight]) => weight !== 0);
const names = used.map(([name]) => name);

/** How much each candidate says, one number for one; only their differences mean anything. */
export function scoreCandidates(text: TextMeasures, candidates: readonly Candidate[], peopleWeights: readonly number[]): number[] {
  return featuresOf(text, candidates, peopleWeights, names).map((values) => values.reduce((score, value, i) => score + value * (used[i]?.[1] ?? 0), 0));
}
