import type { RolePlace } from './role-place.ts';

/** Where the name, or the list that it stands in, begins. */
export function listStart({ tokens, first, owners, lexicon }: RolePlace): number {
  let start = first;
  for (let at = first - 1; at >= 0 && (owners[at] !== undefined || tokens[at]?.text === ',' || lexicon.isAnd(tokens[at]?.lower ?? '')); at--) if (owners[at] !== undefined) start = at;
  return start;
}
