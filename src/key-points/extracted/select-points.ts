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
  let left = candidates.map((candidate, index) => ({ candidate, score: scores[index] ?? 0, value: scores[index] ?? 0, topics: candidate.topics }));
  while (chosen.length < count) {
    left.sort((a, b) => b.value - a.value);
    const at = left.findIndex(({ candidate }) => isEligible(candidate));
    const best = left[at]?.candidate;
    if (best === undefined) break;
    chosen.push(best);
    left = left.slice(at + 1);
    for (const topic of best.topics) topic.isSaid = true;
    left = left.filter((one) => {
      if (one.candidate.position <= best.until && one.candidate.until >= best.position) return false;
      const repeated = saidOf(one.topics);
      one.value = one.score - REPEATED * repeated;
      return repeated === 0 || repeated < MOST_REPEATED * one.topics.length;
    });
  }
  return chosen.sort((a, b) => a.position - b.position);
}

function saidOf(topics: readonly Topic[]): number {
  let said = 0;
  for (const topic of topics) if (topic.isSaid) said++;
  return said;
}
