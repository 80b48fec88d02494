import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** 'British', 'world': what somebody is the first of. */
const isOfWhat = (word: string): boolean => word === 'world' || /(?:an|ch|ese|ish|ss|i)$/.test(word);

/** Where somebody stands among players, in English: 'world No. 4 Ada Cole', 'the British No. 2, Ada Cole,'. */
export const rankingBefore: RoleRule = (place) => {
  const { tokens, lexicon, first } = place;
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const [what, no, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (lexicon.language !== 'en' || what === undefined || !/^(?:no|number)$/.test(no?.lower ?? '') || !/^(?:\d{1,3}|one|two|three)$/.test(number?.lower ?? '') || !isOfWhat(what.lower)) return null;
  return roleBetween(place, at - 2, at + 1, 2);
};
