import { headWithin } from '../head-within.ts';
import { isRoleWord } from '../is-role-word.ts';
import { phraseEnd } from '../phrase-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** How long what opens the sentence may be, in words. */
const LONGEST = 24;

/** Does a clause begin at `at` that tells more of somebody: 'who heard it', 'treating Tom Reed', 'wounded in June'? Not 'A guide warned'. */
function goesOn({ tokens, lexicon }: RolePlace, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return /^(?:who|whose)$/.test(lower) || (/^\p{Ll}{2,}(?:ed|ing)$/u.test(text) && !lexicon.isVerb(lower));
}

/** Who opens the sentence and is named between commas, after what else is told: 'A guide who heard the plane, Ada Cole, said …', 'Another nurse treating Reed, Ada Cole, left'. */
export const openingBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  const comma = first - 1;
  if (lexicon.language !== 'en' || comma > LONGEST || tokens[comma]?.text !== ',' || tokens[last + 1]?.text !== ',') return null;
  const from = tokens[0]?.isWord === false ? 1 : 0;
  if (!/^(?:an?|another|the)$/.test(tokens[from]?.lower ?? '')) return null;
  const head = headWithin(place, from + 1);
  if (head < 0 || lexicon.isPlural(tokens[head]?.lower ?? '')) return null;
  const end = phraseEnd(place, head);
  if (end > comma || tokens.slice(end, comma).some(({ text }) => /^[,;:]$/.test(text)) || (end < comma && !goesOn(place, end))) return null;
  // 'An officer who shot a teacher, Ada Cole, …'
  for (let at = end; at < comma; at++) if (isRoleWord(place, at)) return null;
  return roleBetween(place, phraseStart(place, head, from + 1), end, 2.6);
};
