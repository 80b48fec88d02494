/** Somebody who bears the name that stands there alone, and how the page has used their name so far. */
export interface Bearer {
  /** Position of the last mention in full before this place; -1 where there is none yet. */
  readonly lastFull: number;
  /** How often the bare name was taken for this person so far. */
  readonly bare: number;
  /** How often the person is named in full on the whole page. */
  readonly fullInAll: number;
  /** True where the person was brought in as kin of another ('his wife Anna Berg'). */
  readonly kin: boolean;
  /** True where the bare name has a title that the full name has too ('Dr. Nelson' and 'Dr. Ada Nelson'). */
  readonly sameTitle: boolean;
}

/** The place of the largest number; the first of equals. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((top, number, index) => (number > (numbers[top] ?? 0) ? index : top), 0);
}

/**
 * Two people of one surname: who is meant by the bare name? The one last named in full. But a person whom the page has called by
 * the bare name before keeps it while the other has only just been introduced ('his wife Anna Berg'), a title tells them apart, and before anybody is
 * named in full (a headline) it is the one whom the page names most.
 * @returns index into the bearers; the list must not be empty.
 */
export function chooseBearer(bearers: readonly Bearer[]): number {
  const titled = bearers.filter((bearer) => bearer.sameTitle);
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return bearers.indexOf(only);
  const last = largest(bearers.map((bearer) => bearer.lastFull));
  const lastNamed = bearers[last];
  if (lastNamed === undefined || lastNamed.lastFull < 0) return largest(bearers.map((bearer) => bearer.fullInAll));
  if (lastNamed.bare > 0) return last;
  const usual = largest(bearers.map((bearer) => bearer.bare));
  if ((bearers[usual]?.bare ?? 0) > 0 && (lastNamed.fullInAll < 2 || lastNamed.kin)) return usual;
  const main = largest(bearers.map((bearer) => (bearer.kin ? -1 : bearer.lastFull)));
  return lastNamed.kin && (bearers[main]?.lastFull ?? -1) >= 0 && bearers[main]?.kin === false ? main : last;
}
