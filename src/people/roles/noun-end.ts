import { isBoundary } from './is-boundary.ts';
import type { RolePlace } from './role-place.ts';

/** Does an English word in -ed or -ing describe what comes after it, as the article of the phrase says: 'the last surviving member'? */
const describesOn = ({ tokens, lexicon }: RolePlace, at: number): boolean =>
  lexicon.language === 'en' && /(?:ed|ing)$/.test(tokens[at]?.text ?? '') && !lexicon.isHead(tokens[at - 1]?.lower ?? '');

/**
 * The end of the words before the first preposition, mark or verb: there a role word must stand.
 * @param over true to go on over participles, which are none after a noun: 'a refusenik living alone'.
 */
export function nounEnd(place: RolePlace, from: number, over = false): number {
  const { tokens, lexicon } = place;
  let at = from;
  while (at < tokens.length && at - from < 9) {
    const token = tokens[at];
    if (token === undefined) break;
    // 'Washington State Department of Health officer'
    const inHouse = lexicon.language === 'en' && token.lower === 'of' && tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true && !lexicon.isHead(tokens[at - 1]?.lower ?? '');
    if (!inHouse && ((isBoundary(token, lexicon, tokens[at - 1]) && !(over && describesOn(place, at))) || lexicon.isOf(token.lower))) break;
    if (lexicon.isAnd(token.lower) && lexicon.isPossessive(tokens[at + 1]?.lower ?? '')) break;
    at++;
  }
  return at;
}
