import { isBoundary, isRoleWord, isTail, phraseStart, stretch } from '../phrase.ts';
import type { RoleRule } from '../role-place.ts';

const FARTHEST = 12;

/** A noun phrase before the name, parted from it by a comma: 'the former editor of the Mail, Anna Berg,', 'El presidente de Chile, Luis Mora,'. */
export const appositionBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, last, owners } = place;
  let comma = first - 1;
  while (comma >= 0 && (lexicon.isHonorific(tokens[comma]?.lower ?? '') || lexicon.isArticle(tokens[comma]?.lower ?? ''))) comma--;
  if (tokens[comma]?.text !== ',') return null;
  // The name must be set off on the other side too; else it is one of a list, or begins a clause.
  const after = tokens[last + 1];
  const listed = after !== undefined && lexicon.isAnd(after.lower);
  if (after !== undefined && after.isWord && !listed) return null;
  let from = comma;
  while (from > 0 && comma - from < FARTHEST) {
    const token = tokens[from - 1];
    if (token === undefined || (owners[from - 1] !== undefined && !/['’]s?$/.test(token.text))) break;
    if (isBoundary(token, lexicon, tokens[from - 2]) && !lexicon.isOf(token.lower)) break;
    from--;
  }
  for (let head = from; head < comma; head++) {
    const lower = tokens[head]?.lower ?? '';
    const plural = lexicon.isPlural(lower);
    if (listed && !plural) continue;
    if (!isRoleWord(place, head) || !isTail(place, head + 1, comma)) continue;
    const start = phraseStart(place, head, from);
    const before = tokens[start - 1];
    const opens = before === undefined || lexicon.isArticle(before.lower) || !before.isWord || lexicon.isPossessive(tokens[start]?.lower ?? '') || /['’]s?$/.test(tokens[start]?.text ?? '') || lexicon.grammar.articles.length === 0;
    if (!opens && !isBoundary(before, lexicon)) continue;
    const found = stretch(place, start, comma);
    return found === null ? null : { ...found, worth: opens ? 3 : 2, ...(plural ? { plural: true } : {}) };
  }
  return null;
};
