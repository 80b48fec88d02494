import type { RolePlace } from './role-place.ts';
import { skipAside } from './skip-aside.ts';

/** The last token before the verb: 'His father, Tom Cole, was a judge', 'Ada Cole (51) is a judge', 'Ada Cole, 51, of Leeds, is a judge', 'Ada Cole, who is a judge'. */
export function beforeVerb(place: RolePlace): number {
  const { tokens, first, last, lexicon } = place;
  if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') return last + 3;
  const aside = skipAside(place, last + 1);
  if (lexicon.language === 'en' && tokens[aside]?.text === ',' && tokens[aside + 1]?.lower === 'who') return aside + 1;
  if (aside > last + 1) return aside;
  return tokens[last + 1]?.text === ',' && tokens[first - 1]?.text === ',' ? last + 1 : last;
}
