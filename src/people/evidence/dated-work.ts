import type { RolePlace } from '../roles/role-place.ts';
import type { Token } from '../roles/tokens.ts';

const isYear = (tokens: readonly Token[], open: number): boolean => tokens[open]?.text === '(' && /^(?:1[89]|20)\d\d$/.test(tokens[open + 1]?.text ?? '') && tokens[open + 2]?.text === ')';

/** True in a list of films, books or songs with their years: 'Night (2009), Ada (2013) and Day (2014)'. */
export function isDatedWork({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (!isYear(tokens, last + 1)) return false;
  const joins = (token: Token | undefined): boolean => token?.text === ',' || lexicon.isAnd(token?.lower ?? '');
  const before = tokens[first - 1];
  if (joins(before) && isYear(tokens, first - 4 - (tokens[first - 2]?.text === ',' ? 1 : 0))) return true;
  if (!joins(tokens[last + 4])) return false;
  // The next of the list has its year as well, before anything else stands in brackets.
  const next = tokens.findIndex(({ text }, at) => at > last + 4 && text === '(');
  return next > 0 && next - last < 14 && isYear(tokens, next);
}
