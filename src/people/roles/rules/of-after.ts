import { languageFor } from '../../languages/language-for.ts';
import { homeEnd } from '../home-end.ts';
import { isBoundary } from '../is-boundary.ts';
import type { RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** Where somebody belongs: 'Anna Berg of Victoria Hospital'. Only names of places and houses, and nothing else is known. */
export const ofAfter: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const end = homeEnd(place, at);
  if (end < 0) return null;
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
