import type { Candidate } from './candidate.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { lastResorts, leaningRules, noPointRules } from './no-point/no-point-rules.ts';

/**
 * What may become a point: sentences that no rule speaks against, and those that only point back, joined with the one before.
 * Where none is left, what the last resorts allow.
 */
export function eligibleCandidates(all: readonly Candidate[]): readonly Candidate[] {
  const leans = (candidate: Candidate) => leaningRules.some((rule) => rule(candidate));
  const sound = new Set(all.filter((candidate) => !noPointRules.some((rule) => rule(candidate))));
  const standing = new Set([...sound].filter((candidate) => !leans(candidate)));
  if (standing.size > 0) return [...standing, ...joinNeighbours(all, (one) => standing.has(one), (two) => sound.has(two) && !standing.has(two))];
  for (const rules of lastResorts) {
    const left = all.filter((candidate) => !rules.some((rule) => rule(candidate)));
    if (left.length > 0) return left;
  }
  return all;
}
