import { isRoleWord } from '../is-role-word.ts';
import { isTail } from '../is-tail.ts';
import { phraseStart } from '../phrase-start.ts';
import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** The longest label, in words. */
const LONGEST = 7;

/**
 * A role that begins the sentence and says who it is: 'Árbitro: Luis Mora.', 'Held des Abends: Ada Cole', 'Trainer der Gäste ist Luis Mora.'.
 * After a colon the name must stand alone, for 'Bürgermeister: Cole muss gehen' is speech. English headlines name speakers so too.
 */
export const labelBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  const joint = tokens[first - 1];
  const isLabel = joint?.text === ':';
  if (lexicon.language === 'en' || joint === undefined || first - 1 > LONGEST || (!isLabel && !lexicon.isBe(joint.lower))) return null;
  const next = tokens[last + 1];
  if (next !== undefined && (next.isWord || next.text === ':' || (!isLabel && next.text === '('))) return null;
  const from = lexicon.isArticle(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let head = from; head < first - 1; head++) {
    if (!isRoleWord(place, head) || lexicon.isPlural(tokens[head]?.lower ?? '')) continue;
    if (phraseStart(place, head, from) !== from || !isTail(place, head + 1, first - 1)) return null;
    return roleBetween(place, from, first - 1, 2);
  }
  return null;
};
