import type { RolePlace } from './role-place.ts';

/** True where nothing of a phrase goes on at `at`: the end, a mark, an 'and', or a word that begins something else. */
export function endsPhrase({ tokens, lexicon }: RolePlace, at: number): boolean {
  const token = tokens[at];
  return token?.isWord !== true || lexicon.isEnder(token.lower) || lexicon.isAnd(token.lower);
}
