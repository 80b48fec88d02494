/** Somebody who bears the name that stands there alone, and how the page has used their name so far. */
export interface Bearer {
  /** Position of the last mention in full before this place; -1 where there is none yet. */
  readonly lastFull: number;
  /** How often the bare name was taken for this person so far. */
  readonly bare: number;
  /** How often the person is named in full so far, and on the whole page. */
  readonly fullSoFar: number;
  readonly fullInAll: number;
}

/**
 * Two people of one surname: who is meant by the bare name? The one last named in full. But a person whom the page has called by
 * the bare name before keeps it while the other has only just been introduced ('his wife Anna Berg'), and before anybody is
 * named in full (a headline) it is the one whom the page names most.
 * @returns index into the bearers; the list must not be empty.
 */
export function chooseBearer(bearers: readonly Bearer[]): number {
  const best = (worth: (bearer: Bearer) => number): number =>
    bearers.reduce((top, bearer, index) => (worth(bearer) > worth(bearers[top] ?? bearer) ? index : top), 0);
  const last = best((bearer) => bearer.lastFull);
  if ((bearers[last]?.lastFull ?? -1) < 0) return best((bearer) => bearer.fullInAll);
  const usual = best((bearer) => bearer.bare);
  if (usual !== last && (bearers[usual]?.bare ?? 0) > 0 && (bearers[last]?.bare ?? 0) === 0 && (bearers[last]?.fullInAll ?? 0) < 2) return usual;
  return last;
}
