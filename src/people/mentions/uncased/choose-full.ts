import type { UncasedName } from './uncased-name.ts';

/** Where names stand on a page, text after text. */
interface Placed {
  readonly text: number;
  readonly start: number;
  readonly name: string;
}

/**
 * Of people who share a part of a name, whom does it mean at each place? The one named in full last before it; before anybody is,
 * the one named first.
 * @param full where people are named in full, in the order of the page.
 * @param parts of one text, at the same place once for each who may be meant.
 */
export function chooseFull(full: readonly Placed[], text: number, parts: readonly UncasedName[]): UncasedName[] {
  const best = new Map<string, { part: UncasedName; last: number }>();
  for (const part of parts) {
    const last = full.findLastIndex((one) => one.name === part.full && (one.text < text || (one.text === text && one.start <= part.start)));
    const key = `${part.start} ${part.end}`;
    const known = best.get(key);
    if (known === undefined || last > known.last) best.set(key, { part, last });
  }
  return [...best.values()].map(({ part }) => part);
}
