import { isBoundary, phraseEnd, stretch } from '../phrase.ts';
import type { RoleRule } from '../role-place.ts';

/** What the page says outright: 'Anna Berg is a lawyer from Riga', 'Berg ist die Chefin der Partei'. */
export const isA: RoleRule = (place) => {
  const { tokens, lexicon, last, owners } = place;
  const verb = tokens[last + 1];
  if (verb === undefined || !lexicon.isBe(verb.lower)) return null;
  let from = last + 2;
  const article = lexicon.isArticle(tokens[from]?.lower ?? '');
  if (article) from++;
  else if (lexicon.grammar.articles.length > 0 && lexicon.grammar.before === undefined) return null;
  for (let head = from; head < from + 6; head++) {
    const token = tokens[head];
    if (token === undefined || isBoundary(token, lexicon) || lexicon.isOf(token.lower) || owners[head] !== undefined) return null;
    if (!lexicon.isHead(token.lower) || (lexicon.grammar.before === undefined && lexicon.isHead(tokens[head + 1]?.lower ?? ''))) continue;
    const found = stretch(place, from, phraseEnd(place, head));
    return found === null ? null : { ...found, worth: 1.6 };
  }
  return null;
};
