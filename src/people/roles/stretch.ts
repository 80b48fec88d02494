import type { RolePlace } from './role-place.ts';

/** The stretch of the sentence from one token to another (half-open). */
export function stretch(place: RolePlace, from: number, to: number): { readonly start: number; readonly end: number } | null {
  const first = place.tokens[from];
  const last = place.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  return { start: first.start, end: last.end };
}
