import { languageFor } from '../../languages/language-for.ts';
import { homeEnd } from '../home-end.ts';
import { isBoundary } from '../is-boundary.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** The longest fame, in words: 'of "The Late Hill" and "Two Rivers" fame'. */
const FAME = 14;

/** Where the fame of something ends that somebody has, after 'of' at `at`; -1 where another word comes between. */
function fameEnd({ tokens, lexicon, owners }: RolePlace, at: number): number {
  if (lexicon.language !== 'en' || tokens[at]?.lower !== 'of') return -1;
  for (let end = at + 1; end < at + FAME; end++) {
    const token = tokens[end];
    if (token === undefined || owners[end] !== undefined) return -1;
    if (token.lower === 'fame') return end > at + 1 ? end + 1 : -1;
    if (!token.isCapital && !/^["“”‘’',&]$/.test(token.text) && !/^(?:a|and|for|in|of|on|the|to)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** Where somebody belongs: 'Anna Berg of Victoria Hospital', or what somebody is known for: 'of "The Late Hill" fame'. Else only names of places and houses, and nothing else is known. */
export const ofAfter: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  // 'Ada Cole, 54, from Leeds,'
  const aged = tokens[last + 1]?.text === ',' && /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ',';
  const at = aged ? last + 4 : tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const fame = fameEnd(place, at);
  if (fame > 0) return roleBetween(place, at, fame, 1.2);
  const end = homeEnd(place, at);
  if (end < 0) return null;
  // 'Ada Cole, 54, of Addison, a village in the south'; 'of Mill Lane'
  if (aged && ((tokens[end]?.text === ',' && lexicon.isArticle(tokens[end + 1]?.lower ?? '')) || /^(?:avenue|close|court|crescent|drive|gardens|grove|hill|lane|mews|park|place|rise|road|row|square|street|terrace|view|walk|way)$/.test(tokens[end - 1]?.lower ?? ''))) return null;
  // 'open for Ada Cole from June'; 'Reed’s of Leeds' is a house.
  if (languageFor(lexicon.language).calendarWords.includes(tokens[at + 1]?.lower ?? '') || (tokens[last]?.end ?? 0) > place.nameEnd) return null;
  // 'the Ada Cole of Riga' is somebody else.
  if (lexicon.language === 'en' && lexicon.isArticle(tokens[first - 1]?.lower ?? '')) return null;
  // 'from the French magazine', 'of Italy’s oldest paper': the name goes on.
  const next = tokens[end];
  const opened = /['’]s?$/.test(tokens[end - 1]?.text ?? '') || tokens[at + 1]?.text === 'the';
  if (lexicon.language === 'en' && opened && next?.isWord === true && !next.isCapital && !lexicon.isAnd(next.lower) && !lexicon.isOf(next.lower) && !isBoundary(next, lexicon)) return null;
  return roleBetween(place, at, end, 0.2, true);
};
