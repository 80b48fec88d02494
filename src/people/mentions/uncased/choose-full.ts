import type { UncasedName } from './uncased-name.ts';

/** Where a name stands on a page: the how-manieth of its texts, and where in it. */
type Place = readonly [text: number, start: number];

/**
 * Of people who share a part of a name, whom does it mean at each place? The one named in full last before it; before anybody is,
 * the one named first.
 * @param full where people are named in full, by name, in the order of the page.
 * @param parts of one text, at the same place once for each who may be meant.
 */
export function chooseFull(full: ReadonlyMap<string, readonly Place[]>, text: number, parts: readonly UncasedName[]): UncasedName[] {
  const best = new Map<string, { part: UncasedName; last: number }>();
  for (const part of parts) {
    const before = full.get(part.full ?? '')?.findLast(([at, start]) => at < text || (at === text && start <= part.start));
    // Texts are shorter than this.
    const last = before === undefined ? -1 : before[0] * 1_000_000 + before[1];
    const key = `${part.start} ${part.end}`;
    const known = best.get(key);
    if (known === undefined || last > known.last) best.set(key, { part, last });
  }
  return [...best.values()].map(({ part }) => part);
}
