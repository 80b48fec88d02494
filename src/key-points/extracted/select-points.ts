import type { Candidate } from './candidate.ts';
import { selection } from './weights.ts';

/** Takes the best sentence again and again, each time less of those that say what is already said; gives them in the order of the page. */
export function selectPoints(candidates: readonly Candidate[], scores: readonly number[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  const left = new Set(candidates.filter(({ tokens }) => tokens.length > 0));
  while (chosen.length < count && left.size > 0) {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const candidate of left) {
      const repeated = chosen.length === 0 ? 0 : shareOf(candidate.tokens, said);
      if (repeated >= selection.mostRepeated) continue;
      const value = (scores[candidate.position] ?? 0) - selection.redundancy * repeated;
      if (value > most) { most = value; best = candidate; }
    }
    if (best === undefined) break;
    chosen.push(best);
    left.delete(best);
    for (const token of best.tokens) said.add(token);
  }
  return chosen.sort((a, b) => a.position - b.position);
}

function shareOf(tokens: readonly string[], said: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of tokens) if (said.has(token)) shared++;
  return shared / tokens.length;
}
