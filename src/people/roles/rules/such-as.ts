import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** Words after a plural that bring in examples of it, each the last of its kind, by language. */
const like: Readonly<Record<string, readonly string[]>> = {
  en: ['including', 'like', 'such as'], de: ['wie'], es: ['como'], fr: ['comme'], it: ['come'], nl: ['als', 'zoals'], pt: ['como'], da: ['som'], no: ['som'], sv: ['som'],
};

/** Plurals that say nothing of anybody. */
const empty: ReadonlySet<string> = new Set(['men', 'relatives', 'women']);

/** Where the name, or the list that it stands in, begins. */
function listStart({ tokens, first, owners, lexicon }: RolePlace): number {
  let start = first;
  for (let at = first - 1; at >= 0 && (owners[at] !== undefined || tokens[at]?.text === ',' || lexicon.isAnd(tokens[at]?.lower ?? '')); at--) if (owners[at] !== undefined) start = at;
  return start;
}

/** Somebody who is one of many: 'music stars like Anna Berg, Luis Mora and Ada Cole', 'other co-stars, including Tom Reed'. */
export const suchAs: RoleRule = (place) => {
  const { tokens, lexicon, owners } = place;
  const words = like[lexicon.language];
  let at = listStart(place) - 1;
  const last = tokens[at]?.lower ?? '';
  if (words === undefined) return null;
  if (words.includes(`${tokens[at - 1]?.lower ?? ''} ${last}`)) at -= 2;
  else if (words.includes(last)) at--;
  else return null;
  if (tokens[at]?.text === ',') at--;
  const head = tokens[at];
  if (head === undefined || owners[at] !== undefined || !lexicon.isPlural(head.lower) || empty.has(head.lower) || lexicon.isRelation(head.lower.replace(/s$/, ''))) return null;
  return roleBetween(place, phraseStart(place, at), at + 1, 1.2);
};
