import { beforeVerb } from '../before-verb.ts';
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
function afterVerb({ tokens, lexicon }: RolePlace, verb: number): number {
  if (!lexicon.isBe(tokens[verb]?.lower ?? '') || !offices.has(tokens[verb + 1]?.lower ?? '')) return -1;
  return tokens[verb + 2]?.lower === 'as' ? verb + 3 : verb + 2;
}

/** Where it begins after 'as', with such a verb before the name; -1 where it does not. */
function afterAs({ tokens, first, last }: RolePlace): number {
  const isOffice = tokens[last + 1]?.lower === 'as' && tokens.slice(Math.max(0, first - FARTHEST), first).some(({ lower }) => offices.has(lower));
  return isOffice ? last + 2 : -1;
}

/** Verbs of having an office or a trade, before 'as'. */
const serves: ReadonlySet<string> = new Set(['served', 'serves', 'worked', 'works']);

/** Where it begins after such a verb: 'Ada Cole served as mayor', 'Ada Cole, who works as a nurse'; -1 where it does not. */
function afterService({ tokens }: RolePlace, verb: number): number {
  let at = verb;
  while (/^(?:also|has|had|previously)$/.test(tokens[at]?.lower ?? '')) at++;
  return serves.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'as' ? at + 2 : -1;
}

/** Where the phrase ends that goes on to `close`: before 'at night', 'to pay for it' and 'for two weeks', which say nothing of the office. */
function untilAside({ tokens, lexicon }: RolePlace, head: number, close: number): number {
  for (let at = head + 1; at < close; at++) {
    const next = tokens[at + 1];
    if (/^(?:at|for|to)$/.test(tokens[at]?.lower ?? '') && next?.isCapital === false && !lexicon.isArticle(next.lower) && !lexicon.isPossessive(next.lower)) return at;
  }
  return close;
}

/** The office that somebody gets, has or loses: 'England dismissed Ada Cole as skipper', 'Ada Cole was named chief executive', 'Ada Cole, who served as mayor'. */
export const asOffice: RoleRule = (place) => {
  const { tokens, lexicon } = place;
  if (lexicon.language !== 'en') return null;
  const verb = beforeVerb(place) + 1;
  const at = Math.max(afterAs(place), afterVerb(place, verb), afterService(place, verb));
  if (at < 0) return null;
  const from = lexicon.isArticle(tokens[at]?.lower ?? '') || lexicon.isPossessive(tokens[at]?.lower ?? '') ? at + 1 : at;
  const end = nounEnd(place, from);
  let head = end - 1;
  while (head >= from && !isRoleWord(place, head)) head--;
  if (head < from) return null;
  const close = untilAside(place, head, phraseEnd(place, head));
  // 'removed Ada Cole as the lawyer had warned': a clause
  const next = tokens[close]?.lower ?? '';
  return lexicon.isVerb(next) || lexicon.isBe(next) || isPastTense(next, 'en') || /^(?:can|could|did|had|has|may|might|must|should|will|would)$/.test(next) ? null : roleBetween(place, from, close, 2);
};
