import { isBoundary } from '../is-boundary.ts';
import { isRoleWord } from '../is-role-word.ts';
import { phraseEnd } from '../phrase-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** How long what opens the sentence may be, and its words before the role word. */
const LONGEST = 24;
const BEFORE = 8;

/** A clause that tells more of somebody: 'who heard it', 'treating Tom Reed', 'wounded in June'. */
const clause = /^(?:who|whose|\p{Ll}{2,}(?:ed|ing))$/u;

/** The role word of the phrase that opens the sentence; -1 where somebody is named in it or a verb comes first. */
function opensWith(place: RolePlace, from: number): number {
  const { tokens, lexicon, owners } = place;
  for (let head = from; head < from + BEFORE; head++) {
    const token = tokens[head];
    if (token === undefined || owners[head] !== undefined || isBoundary(token, lexicon, tokens[head - 1])) return -1;
    if (isRoleWord(place, head) && !isRoleWord(place, head + 1)) return head;
  }
  return -1;
}

/** Who opens the sentence and is named between commas, after what else is told: 'A guide who heard the plane, Ada Cole, said …', 'Another nurse treating Reed, Ada Cole, left'. */
export const openingBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  const comma = first - 1;
  if (lexicon.language !== 'en' || comma > LONGEST || tokens[comma]?.text !== ',' || tokens[last + 1]?.text !== ',') return null;
  const from = tokens[0]?.isWord === false ? 1 : 0;
  if (!/^(?:an?|another|the)$/.test(tokens[from]?.lower ?? '')) return null;
  const head = opensWith(place, from + 1);
  if (head < 0 || lexicon.isPlural(tokens[head]?.lower ?? '')) return null;
  const end = phraseEnd(place, head);
  if (end > comma || tokens.slice(end, comma).some(({ text }) => /^[,;:]$/.test(text)) || (end < comma && !clause.test(tokens[end]?.text ?? ''))) return null;
  return roleBetween(place, phraseStart(place, head, from + 1), end, 2.6);
};
