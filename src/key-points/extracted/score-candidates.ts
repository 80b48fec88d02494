import type { Article } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { featuresOf } from './features.ts';
import { weights } from './weights.ts';

/** How much each sentence says, one number for one; only their order means anything. */
export function scoreCandidates(article: Article, candidates: readonly Candidate[], peopleWeights: readonly number[]): number[] {
  return featuresOf(article, candidates, peopleWeights).map((features) => {
    let score = 0;
    for (const [name, weight] of weightList) score += weight * features[name];
    return score;
  });
}

const weightList = [
  ['first', weights.first], ['early', weights.early], ['opensParagraph', weights.opensParagraph], ['length', weights.length],
  ['short', weights.short], ['long', weights.long], ['frequency', weights.frequency], ['headline', weights.headline],
  ['standfirst', weights.standfirst], ['lead', weights.lead], ['figures', weights.figures], ['quoted', weights.quoted],
  ['names', weights.names], ['people', weights.people], ['speaker', weights.speaker],
] as const;
