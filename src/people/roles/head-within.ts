import { isBoundary } from './is-boundary.ts';
import { isRoleWord } from './is-role-word.ts';
import type { RolePlace } from './role-place.ts';

/** So many words may stand between an article and its role word. */
const BEFORE = 8;

/** The role word of the noun phrase that begins at `from`, after its article; -1 where a mark, a verb, another article or somebody's name comes first. */
export function headWithin(place: RolePlace, from: number): number {
  const { tokens, lexicon, owners } = place;
  for (let head = from; head < from + BEFORE; head++) {
    const token = tokens[head];
    if (token === undefined || owners[head] !== undefined || isBoundary(token, lexicon, tokens[head - 1]) || lexicon.isOf(token.lower) || lexicon.isArticle(token.lower)) return -1;
    if (isRoleWord(place, head) && !isRoleWord(place, head + 1)) return head;
  }
  return -1;
}
