import { isBoundary, isRoleWord, isTail, phraseStart, stretch } from '../phrase.ts';
import type { RoleRule } from '../role-place.ts';

/** How far before the name a role word may stand, in words. */
const FARTHEST = 8;

/** 'a plumber named Anna Berg' */
const named: Readonly<Record<string, readonly string[]>> = {
  de: ['namens'], en: ['called', 'named'], es: ['llamada', 'llamado'], fr: ['nommé', 'nommée'], it: ['chiamata', 'chiamato'], nl: ['genaamd'], pt: ['chamada', 'chamado'],
};

/** What stands right before the name: 'Natural Resources Minister Anna Berg', 'le juge Abel Sy', 'his wife Anna Berg'. */
export const titleBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, owners } = place;
  let last = first - 1;
  // 'his wife' is a role also where the word for wife is one of address ('seine Frau').
  while (last >= 0 && lexicon.isHonorific(tokens[last]?.lower ?? '') && !lexicon.isPossessive(tokens[last - 1]?.lower ?? '')) last--;
  if (named[lexicon.language]?.includes(tokens[last]?.lower ?? '') === true) last--;
  const nearest = tokens[last];
  if (nearest === undefined || lexicon.isAnd(nearest.lower) || lexicon.isOf(nearest.lower) || lexicon.isArticle(nearest.lower)) return null;
  for (let head = last; head >= 0 && last - head < FARTHEST; head--) {
    const token = tokens[head];
    if (token === undefined) return null;
    // 'ministro de Defensa': 'defensa' alone would be a player.
    const complement = token.isCapital && lexicon.grammar.before !== undefined && lexicon.isOf(tokens[head - 1]?.lower ?? '');
    if (isRoleWord(place, head) && !complement) {
      // 'la députée écologiste': where adjectives follow, the first of two such words is the role.
      while (lexicon.grammar.before !== undefined && isRoleWord(place, head - 1) && !token.isCapital) head--;
      if (!isTail(place, head + 1, last + 1)) return null;
      if (owners[head] !== undefined) return null;
      // 'ein Berater Trumps.' is somebody else; 'Präsident Trumps Rede' is his.
      if (lexicon.language !== 'en' && (tokens[place.last]?.end ?? 0) > place.nameEnd && tokens[place.last + 1]?.isWord !== true) return null;
      // 'брата Вовка' is Vovk's brother, not Vovk.
      if (lexicon.grammar.genitives === true && lexicon.isRelation(token.lower) && !lexicon.isPossessive(tokens[head - 1]?.lower ?? '')) return null;
      const start = phraseStart(place, head);
      // 'ein Berater Trumps': with an indefinite article, the name is a genitive.
      if (lexicon.grammar.compounds === true && /^(?:e[ei]ne?[mnrst]?|en|ett|et)$/.test(tokens[start - 1]?.lower ?? '')) return null;
      const found = stretch(place, start, last + 1);
      return found === null ? null : { ...found, worth: 3.2, ...(lexicon.isPlural(token.lower) ? { plural: true } : {}) };
    }
    if (isBoundary(token, lexicon, tokens[head - 1]) && !lexicon.isOf(token.lower)) return null;
  }
  return null;
};
