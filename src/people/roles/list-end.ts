import { isBoundary } from './is-boundary.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { RolePlace } from './role-place.ts';

/** The longest member of such a list, in words, and how many members there may be after the first. */
const LONGEST = 4;
const MOST = 5;

/** May a member of the list begin with the word? 'de la Forêt', 'dei Trasporti', 'the Treasury', but not 'a former …' or 'to show …'. */
const mayOpen = (word: string, lexicon: RoleLexicon): boolean =>
  lexicon.language === 'en' ? word === 'the' : (lexicon.isOf(word) || lexicon.isArticle(word)) && !lexicon.isOne(word);

/** Where a member of the list that begins at `from` ends; -1 where it is none: nobody is named in it, and it says what nobody is. */
function memberEnd({ tokens, lexicon, owners }: RolePlace, from: number, isCapital: boolean): number {
  let at = from;
  while (mayOpen(tokens[at]?.lower ?? '', lexicon)) at++;
  const first = tokens[at];
  if (first === undefined || isBoundary(first, lexicon, tokens[at - 1]) || (lexicon.language !== 'de' && first.isCapital !== isCapital)) return -1;
  const start = at;
  for (; at < tokens.length && at - start <= LONGEST; at++) {
    const token = tokens[at];
    // 'Mathematics and Engineering in New Jersey': the home is no part of the list.
    if (token === undefined || lexicon.isAnd(token.lower) || (lexicon.language === 'en' && token.lower !== 'of' && lexicon.isOf(token.lower)) || (!lexicon.isOf(token.lower) && isBoundary(token, lexicon, tokens[at - 1]))) break;
    if (owners[at] !== undefined || lexicon.isHead(token.lower)) return -1;
  }
  return at === start || at - start > LONGEST ? -1 : at;
}

/**
 * Where the list ends that goes on after the comma at `comma` inside a title: 'minister for trade, industry and tourism'.
 * @returns the index after its last word; -1 where the comma is no part of the title.
 */
export function listEnd(place: RolePlace, comma: number): number {
  const { tokens, lexicon } = place;
  const isCapital = tokens[comma - 1]?.isCapital === true;
  let at = comma;
  for (let members = 0; members < MOST; members++) {
    const last = lexicon.isAnd(tokens[at]?.lower ?? '') || lexicon.isAnd(tokens[at + 1]?.lower ?? '');
    if (!last && tokens[at]?.text !== ',') return -1;
    const end = memberEnd(place, at + (tokens[at]?.text === ',' && last ? 2 : 1), isCapital);
    if (end < 0 || last) return end;
    at = end;
  }
  return -1;
}
