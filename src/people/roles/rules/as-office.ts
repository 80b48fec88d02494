import { isPastTense } from '../is-past-tense.ts';
import { isRoleWord } from '../is-role-word.ts';
import { nounEnd } from '../noun-end.ts';
import { phraseEnd } from '../phrase-end.ts';
import { roleBetween } from '../role-between.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';

/** English verbs of giving and taking an office, of whoever has it. */
const offices: ReadonlySet<string> = new Set(
  'appoint appointed appointing chose confirm confirmed dismissed elect elected fired hire hired hiring install installed name named naming nominate nominated ousted picked reappointed recruited re-elected removed replace replaced replacing sacked succeed succeeded succeeding tapped unveiled'.split(' '),
);
/** How far before the name such a verb may stand, in words: 'named former striker Ada Cole as coach'. */
const FARTHEST = 5;

/** Where the office begins that the name is the subject of getting: 'was appointed (as) minister'; -1 where it is not. */
function afterVerb({ tokens, lexicon, last }: RolePlace): number {
  if (!lexicon.isBe(tokens[last + 1]?.lower ?? '') || !offices.has(tokens[last + 2]?.lower ?? '')) return -1;
  return tokens[last + 3]?.lower === 'as' ? last + 4 : last + 3;
}

/** Where it begins after 'as', with such a verb before the name; -1 where it does not. */
function afterAs({ tokens, first, last }: RolePlace): number {
  const isOffice = tokens[last + 1]?.lower === 'as' && tokens.slice(Math.max(0, first - FARTHEST), first).some(({ lower }) => offices.has(lower));
  return isOffice ? last + 2 : -1;
}

/** The office that somebody gets or loses: 'England dismissed Ada Cole as skipper', 'Ada Cole was named chief executive'. */
export const asOffice: RoleRule = (place) => {
  const { tokens, lexicon } = place;
  const at = lexicon.language === 'en' ? Math.max(afterAs(place), afterVerb(place)) : -1;
  if (at < 0) return null;
  const from = lexicon.isArticle(tokens[at]?.lower ?? '') || lexicon.isPossessive(tokens[at]?.lower ?? '') ? at + 1 : at;
  const end = nounEnd(place, from);
  let head = end - 1;
  while (head >= from && !isRoleWord(place, head)) head--;
  if (head < from) return null;
  const close = phraseEnd(place, head);
  // 'removed Ada Cole as the lawyer had warned': a clause
  const next = tokens[close]?.lower ?? '';
  return lexicon.isVerb(next) || lexicon.isBe(next) || isPastTense(next, 'en') || /^(?:can|could|did|had|has|may|might|must|should|will|would)$/.test(next) ? null : roleBetween(place, from, close, 2);
};
