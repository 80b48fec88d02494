import type { Candidate } from './candidate.ts';
import type { Topic } from './read-words.ts';

/** What each word that was already said takes from a sentence's score. */
export const REPEATED = 0.01;
/** A sentence of which so much was already said is no further point. */
const MOST_REPEATED = 0.65;

/**
 * Takes the best candidate again and again, each time less of those that say what is already said; gives them in the order of the page.
 * @param scores one for one with the candidates.
 * @param isEligible is asked of a candidate only once it is the best.
 */
export function selectPoints(candidates: readonly Candidate[], scores: readonly number[], count: number, isEligible: (candidate: Candidate) => boolean): Candidate[] {
  const chosen: Candidate[] = [];
  for (const { topics } of candidates) for (const topic of topics) topic.isSaid = false;
  let left = candidates.map((candidate, index) => ({ candidate, score: scores[index] ?? 0, value: scores[index] ?? 0 }));
  while (chosen.length < count && left.length > 0) {
    const [best] = left.splice(indexOfBest(left), 1);
    if (best === undefined || !isEligible(best.candidate)) continue;
    const { topics, position, until } = best.candidate;
    chosen.push(best.candidate);
    for (const topic of topics) topic.isSaid = true;
    left = left.filter((one) => {
      if (one.candidate.position <= until && one.candidate.until >= position) return false;
      const repeated = saidOf(one.candidate.topics);
      one.value = one.score - REPEATED * repeated;
      return repeated === 0 || repeated < MOST_REPEATED * one.candidate.topics.length;
    });
  }
  return chosen.sort((a, b) => a.position - b.position);
}

/** The first of those that are worth most: few are ever taken, and to put all in order takes longer. */
function indexOfBest(left: readonly { readonly value: number }[]): number {
  let best = 0;
  for (let i = 1; i < left.length; i++) if ((left[i]?.value ?? 0) > (left[best]?.value ?? 0)) best = i;
  return best;
}

function saidOf(topics: readonly Topic[]): number {
  let said = 0;
  for (const topic of topics) if (topic.isSaid) said++;
  return said;
}
