import { isBoundary, isTail, phraseStart, stretch } from '../phrase.ts';
import type { RoleRule } from '../role-place.ts';

/** How far before the name a role word may stand, in words. */
const FARTHEST = 8;

/** What stands right before the name: 'Natural Resources Minister Anna Berg', 'le juge Abel Sy', 'his wife Anna Berg'. */
export const titleBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, owners } = place;
  let last = first - 1;
  while (last >= 0 && lexicon.isHonorific(tokens[last]?.lower ?? '')) last--;
  for (let head = last; head >= 0 && last - head < FARTHEST; head--) {
    const token = tokens[head];
    if (token === undefined) return null;
    if (lexicon.isHead(token.lower) && !lexicon.isEnder(token.lower) && token.isWord) {
      if (!isTail(place, head + 1, last + 1)) return null;
      if (owners[head] !== undefined) return null;
      const found = stretch(place, phraseStart(place, head), last + 1);
      return found === null ? null : { ...found, worth: 3, ...(lexicon.isPlural(token.lower) ? { plural: true } : {}) };
    }
    if (isBoundary(token, lexicon) && !lexicon.isOf(token.lower)) return null;
  }
  return null;
};
