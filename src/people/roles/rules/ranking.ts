import { roleBetween } from '../role-between.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';

/** 'British', 'world': what somebody is the first of. */
const isOfWhat = (word: string): boolean => word === 'world' || /(?:an|ch|ese|ish|ss|i)$/.test(word);

/** True where a ranking begins at `at`, of three words: 'world No. 4', 'British number one'. */
function isRanking({ tokens }: RolePlace, at: number): boolean {
  const what = tokens[at];
  const no = tokens[at + 1]?.lower;
  const number = tokens[at + 2]?.lower ?? '';
  if (what === undefined || !isOfWhat(what.lower)) return false;
  return no === 'no' ? /^\d{1,3}$/.test(number) : no === 'number' && /^(?:\d{1,3}|one|two|three)$/.test(number);
}

/** 'third-ranked', 'top-seeded' */
const isRankWord = (word: string): boolean => /^(?:\d{1,3}(?:st|nd|rd|th)|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-(?:ranked|seeded)$/.test(word);

/** Where somebody stands among players, in English: 'world No. 4 Ada Cole', 'the British No. 2, Ada Cole,', 'Ada Cole, the world No. 1,'. */
export const ranking: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  if (lexicon.language !== 'en') return null;
  const before = (tokens[first - 1]?.text === ',' ? first - 2 : first - 1) - 2;
  if (isRanking(place, before)) return roleBetween(place, before, before + 3, 2);
  // 'Malaysia’s third-ranked Ada Cole'
  if (isRankWord(tokens[first - 1]?.lower ?? '')) return roleBetween(place, tokens[first - 2]?.isCapital === true && /\p{L}{4}['’]s$/u.test(tokens[first - 2]?.text ?? '') ? first - 2 : first - 1, first, 2);
  const after = tokens[last + 1]?.text !== ',' ? -1 : lexicon.isArticle(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2;
  return after > 0 && isRanking(place, after) ? roleBetween(place, after, after + 3, 2) : null;
};
