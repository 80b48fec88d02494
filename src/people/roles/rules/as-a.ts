import { phraseEnd } from '../phrase-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RoleRule } from '../role-place.ts';
import { isRoleWord } from '../is-role-word.ts';
import { nounEnd } from '../noun-end.ts';
import { roleBetween } from '../role-between.ts';

/** How far before the name 'As a …' may begin, in words. */
const FARTHEST = 14;

/** What somebody does something as, said ahead of the name: 'As a social worker in Riga, Anna Berg saw it', 'As the mayor of Leeds, Cole …'. */
export const asA: RoleRule = (place) => {
  const { tokens, lexicon, first, last, owners } = place;
  if (lexicon.language !== 'en' || tokens[first - 1]?.text !== ',' || tokens[last + 1]?.isWord !== true) return null;
  let as = first - 2;
  while (as > first - FARTHEST && tokens[as]?.isWord === true && tokens[as]?.lower !== 'as') as--;
  if (tokens[as]?.lower !== 'as' || tokens[as - 1]?.isWord === true || !lexicon.isArticle(tokens[as + 1]?.lower ?? '')) return null;
  const end = nounEnd(place, as + 2, true);
  let head = end - 1;
  while (head > as + 1 && !isRoleWord(place, head)) head--;
  // Whoever was a child once is nothing by it.
  if (tokens[head]?.lower === 'child') return null;
  // What goes on to the comma is said of the role: 'As the mayor left, Cole …' is a clause.
  if (head <= as + 1 || owners[head] !== undefined || phraseEnd(place, head) < first - 1) return null;
  return roleBetween(place, Math.min(as + 2, phraseStart(place, head, as + 2)), phraseEnd(place, head), 2.4);
};
