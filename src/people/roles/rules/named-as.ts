import { isRoleWord } from '../is-role-word.ts';
import { listStart } from '../list-start.ts';
import { phraseStart } from '../phrase-start.ts';
import { roleBetween } from '../role-between.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';

/** English verbs of giving somebody's name. */
const naming: ReadonlySet<string> = new Set(['identified', 'named']);
/** What may stand between what somebody is and such a verb: 'have been formally named', 'was named by police'. */
const small: ReadonlySet<string> = new Set('also been formally had has have is later locally officially since was were'.split(' '));
/** So many words stand between the verb and 'as' at most: 'identified by police as'. */
const FARTHEST = 5;
/** Words that say no more of anybody than that they are somebody. */
const empty: ReadonlySet<string> = new Set(['man', 'men', 'woman', 'women']);

/** Where the verb stands that gives the name after 'as'; -1 where none does. */
function verbBefore({ tokens }: RolePlace, as: number): number {
  for (let at = as - 1; at > as - 1 - FARTHEST && tokens[at]?.isWord === true; at--) if (naming.has(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** Whose name the page gives: 'The two victims have been named as Ada Cole and Tom Reed', 'the suspect, identified by police as Tom Reed'. English alone. */
export const namedAs: RoleRule = (place) => {
  const { tokens, lexicon, owners } = place;
  const as = listStart(place) - 1;
  if (lexicon.language !== 'en' || tokens[as]?.lower !== 'as') return null;
  let head = verbBefore(place, as) - 1;
  while (small.has(tokens[head]?.lower ?? '') || tokens[head]?.text === ',') head--;
  if (head < 1 || owners[head] !== undefined || !isRoleWord(place, head) || empty.has(tokens[head]?.lower ?? '')) return null;
  const start = phraseStart(place, head);
  return roleBetween(place, /^(?:two|three|four|five|six)$/.test(tokens[start]?.lower ?? '') && start < head ? start + 1 : start, head + 1, 2, lexicon.isPlural(tokens[head]?.lower ?? ''));
};
