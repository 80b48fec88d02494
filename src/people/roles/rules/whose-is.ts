import { isRoleWord } from '../is-role-word.ts';
import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** How long what somebody is may be there, in words. */
const LONGEST = 5;

/** 'a club whose president is Ada Cole' */
export const whoseIs: RoleRule = (place) => {
  const { tokens, lexicon, first, owners } = place;
  if (lexicon.language !== 'en' || !/^(?:is|was)$/.test(tokens[first - 1]?.lower ?? '') || !isRoleWord(place, first - 2)) return null;
  for (let whose = first - 3; whose >= Math.max(0, first - 3 - LONGEST); whose--) {
    if (tokens[whose]?.lower === 'whose') return roleBetween(place, whose + 1, first - 1, 2);
    if (tokens[whose]?.isWord !== true || owners[whose] !== undefined) return null;
  }
  return null;
};
