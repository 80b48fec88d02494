import type { RoleCandidate, RolePlace } from './role-place.ts';
import { stretch } from './stretch.ts';

/**
 * The words from one token to another (half-open) as what they say of somebody; null where there are none.
 * @param plural see `RoleCandidate`.
 */
export function roleBetween(place: RolePlace, from: number, to: number, worth: number, plural = false): RoleCandidate | null {
  const found = stretch(place, from, to);
  return found === null ? null : { start: found.start, end: found.end, worth, plural };
}
