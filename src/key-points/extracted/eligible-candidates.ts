import type { Candidate } from './candidate.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { lastResorts, leaningRules, noPointRules } from './no-point/no-point-rules.ts';
import { tooShort } from './no-point/too-short.ts';

/** What may become a point of one text. */
export interface Eligibility {
  /** Sentences that may stand alone, and pairs of one that only points back with the one before it. */
  readonly pool: readonly Candidate[];
  /** Whether no rule speaks against one of the pool. The rules are asked here and not before: most sentences are never in question. */
  readonly isEligible: (candidate: Candidate) => boolean;
}

/** Everything that may become a point, to be asked about once each is wanted. */
export function eligibleCandidates(all: readonly Candidate[]): Eligibility {
  const isSound = remembered((candidate) => !soundnessRules.some((rule) => rule(candidate)));
  const isLeaning = remembered((candidate) => leaningRules.some((rule) => rule(candidate)));
  const pairs = joinNeighbours(all, isLeaning);
  const halves = new Map(pairs.map(({ pair, one, two }) => [pair, [one, two]]));
  return {
    // A short sentence is long enough in a pair.
    pool: [...all, ...halves.keys()].filter((candidate) => !tooShort(candidate)),
    isEligible: (candidate) => halves.get(candidate)?.every(isSound) ?? (isSound(candidate) && !isLeaning(candidate)),
  };
}

/** Where nothing is eligible: what the last resorts allow. */
export function lastCandidates(all: readonly Candidate[]): readonly Candidate[] {
  for (const rules of lastResorts) {
    const left = all.filter((candidate) => !rules.some((rule) => rule(candidate)));
    if (left.length > 0) return left;
  }
  return all;
}

const soundnessRules = noPointRules.filter((rule) => rule !== tooShort);

function remembered(judge: (candidate: Candidate) => boolean): (candidate: Candidate) => boolean {
  const known = new Map<Candidate, boolean>();
  return (candidate) => {
    let answer = known.get(candidate);
    if (answer === undefined) known.set(candidate, (answer = judge(candidate)));
    return answer;
  };
}
