import type { Candidate } from './candidate.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { lastResorts, leaningRules, noPointRules } from './no-point/no-point-rules.ts';
import { tooShort } from './no-point/too-short.ts';

/**
 * What may become a point: sentences that no rule speaks against, and those that only point back, joined with the one before.
 * Where none is left, what the last resorts allow.
 */
export function eligibleCandidates(all: readonly Candidate[]): readonly Candidate[] {
  // A short sentence is long enough in a pair.
  const sound = new Set(all.filter((candidate) => !noPointRules.some((rule) => rule !== tooShort && rule(candidate))));
  const leaning = new Set([...sound].filter((candidate) => leaningRules.some((rule) => rule(candidate))));
  const standing = [...sound].filter((candidate) => !leaning.has(candidate));
  const pairs = joinNeighbours(all, new Set(standing), leaning);
  const found = [...standing, ...pairs].filter((candidate) => !tooShort(candidate));
  if (found.length > 0) return found;
  for (const rules of lastResorts) {
    const left = all.filter((candidate) => !rules.some((rule) => rule(candidate)));
    if (left.length > 0) return left;
  }
  return all;
}
