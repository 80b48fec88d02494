import type { Candidate } from './candidate.ts';

/** What each word that was already said takes from a sentence's score. */
export const REPEATED = 0.01;
/** A sentence of which so much was already said is no further point. */
const MOST_REPEATED = 0.75;

/** Takes the best candidate again and again (`scores` one for one), each time less of those that say what is already said; gives them in the order of the page. */
export function selectPoints(candidates: readonly Candidate[], scores: readonly number[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  const left = new Map(candidates.map((candidate, index) => [candidate, { index, tokens: new Set(candidate.tokens) }]));
  while (chosen.length < count) {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const [candidate, { index, tokens }] of left) {
      const repeated = sharedBy(tokens, said);
      if (repeated > 0 && repeated >= MOST_REPEATED * tokens.size) continue;
      const value = (scores[index] ?? 0) - REPEATED * repeated;
      if (value > most) { most = value; best = candidate; }
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const candidate of left.keys()) if (candidate.position <= best.until && candidate.until >= best.position) left.delete(candidate);
    for (const token of best.tokens) said.add(token);
  }
  return chosen.sort((a, b) => a.position - b.position);
}

function sharedBy(tokens: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of tokens) if (said.has(token)) shared++;
  return shared;
}
