import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** What counsel does before a British court, said in one word. */
const parts: ReadonlySet<string> = new Set(['defending', 'mitigating', 'prosecuting']);

/** Whom somebody speaks for in court: 'Ada Cole, prosecuting, said', 'Defending, Ada Cole said'. */
export const inCourt: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  if (lexicon.language !== 'en') return null;
  const isAfter = tokens[last + 1]?.text === ',' && parts.has(tokens[last + 2]?.lower ?? '') && tokens[last + 3]?.text === ',';
  if (isAfter) return roleBetween(place, last + 2, last + 3, 2);
  const isBefore = tokens[first - 1]?.text === ',' && parts.has(tokens[first - 2]?.lower ?? '') && tokens[first - 2]?.isCapital === true && tokens[first - 3]?.isWord !== true;
  return isBefore ? roleBetween(place, first - 2, first - 1, 2) : null;
};
