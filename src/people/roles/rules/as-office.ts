import { isRoleWord } from '../is-role-word.ts';
import { nounEnd } from '../noun-end.ts';
import { phraseEnd } from '../phrase-end.ts';
import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** English verbs of giving and taking an office, of whoever has it. */
const offices: ReadonlySet<string> = new Set(
  'appoint appointed appointing chose confirm confirmed dismissed elect elected fired hire hired hiring install installed name named naming nominate nominated ousted picked reappointed recruited re-elected removed replace replaced replacing sacked succeed succeeded succeeding tapped unveiled'.split(' '),
);
/** How far before the name such a verb may stand, in words: 'named former striker Ada Cole as coach'. */
const FARTHEST = 5;

/** The office that somebody gets or loses: 'England dismissed Ada Cole as skipper', 'succeeds Ada Cole as its chief executive'. */
export const asOffice: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  if (lexicon.language !== 'en' || tokens[last + 1]?.lower !== 'as') return null;
  if (!tokens.slice(Math.max(0, first - FARTHEST), first).some(({ lower }) => offices.has(lower))) return null;
  const at = last + 2;
  const from = lexicon.isArticle(tokens[at]?.lower ?? '') || lexicon.isPossessive(tokens[at]?.lower ?? '') ? at + 1 : at;
  const end = nounEnd(place, from);
  for (let head = end - 1; head >= from; head--) if (isRoleWord(place, head)) return roleBetween(place, from, phraseEnd(place, head), 2);
  return null;
};
