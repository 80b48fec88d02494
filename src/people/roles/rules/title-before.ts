import { asFirstName } from '../../mentions/known-word.ts';
import { isBoundary } from '../is-boundary.ts';
import { isNominative } from '../is-nominative.ts';
import { isRoleWord } from '../is-role-word.ts';
import { isShortForm } from '../is-short-form.ts';
import { isTail } from '../is-tail.ts';
import { quoteStart } from '../quote-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** How far before the name a role word may stand, in words. */
const FARTHEST = 8;

/** 'a plumber named Anna Berg' */
const named: Readonly<Record<string, readonly string[]>> = {
  de: ['namens'], en: ['called', 'named'], es: ['llamada', 'llamado'], fr: ['nommé', 'nommée'], it: ['chiamata', 'chiamato'], nl: ['genaamd'], pt: ['chamada', 'chamado'],
};
/** English words of role that are verbs as well: 'many fans suspect Anna Berg'. */
const verbs: ReadonlySet<string> = new Set('author captain champion coach doctor fan father guard head host judge man model mother nurse partner pilot pioneer rival shepherd sponsor star suspect tutor'.split(' '));

/** Is the word at `at` a verb, with those who do it before it? */
const isVerb = ({ tokens, lexicon }: RolePlace, at: number): boolean => {
  const before = tokens[at - 1];
  return lexicon.language === 'en' && before !== undefined && !before.isCapital && verbs.has(tokens[at]?.text ?? '') && lexicon.isPlural(before.lower);
};

/** Where what stands before the name ends, leaving out words of address, 'named' and the short form of a house. */
function lastBefore({ tokens, lexicon, first }: RolePlace): number {
  let last = first - 1;
  // 'his wife' is a role also where the word for wife is one of address ('seine Frau').
  while (last >= 0 && lexicon.isHonorific(tokens[last]?.lower ?? '') && !lexicon.isPossessive(tokens[last - 1]?.lower ?? '')) last--;
  // 'mannen min Lars'
  if (lexicon.language === 'no' && lexicon.isPossessive(tokens[last]?.lower ?? '') && lexicon.isRelation(tokens[last - 1]?.lower ?? '')) last--;
  if (named[lexicon.language]?.includes(tokens[last]?.lower ?? '') === true) last--;
  return isShortForm(tokens, last - 2) ? last - 3 : last;
}

/** '"Jailer John,"' in marks is a byname, whatever its first word means. */
function isByname({ tokens, last }: RolePlace, start: number): boolean {
  const closes = (at: number): boolean => /^["”]$/.test(tokens[at]?.text ?? '');
  return /^["“]$/.test(tokens[start - 1]?.text ?? '') && (closes(last + 1) || (tokens[last + 1]?.isWord === false && closes(last + 2)));
}

/** Do the words between role word and name say whose it is, and not who? 'the brother of heiress Ada Cole', 'with the impressive Cole' */
function isOfName({ tokens, lexicon, first }: RolePlace, head: number, last: number): boolean {
  const tail = tokens.slice(head + 1, last + 1);
  if (tail.length === 0 || !lexicon.isOf(tail[0]?.lower ?? '')) return false;
  // 'fans of Riga’s Ada Cole'
  if (lexicon.isRelation(tokens[head]?.lower ?? '') || /['’]s?$/.test(tokens[last]?.text ?? '')) return true;
  return lexicon.language === 'en' && tokens[first - 1]?.isCapital === false && tail.some(({ lower }) => lexicon.isArticle(lower));
}

/** German masculine nouns have 'die' before them in the plural alone: 'die Forscher Anna Berg und Luis Mora'. */
const isPluralByArticle = ({ tokens, lexicon }: RolePlace, head: number, start: number): boolean =>
  lexicon.language === 'de' && tokens[start - 1]?.lower === 'die' && /(?:en|er)$/.test(tokens[head]?.lower ?? '') && !lexicon.isRelation(tokens[head]?.lower ?? '');

/** In a language of cases, true for the role of somebody else, before a name in the nominative: 'szef gabinetu premiera Marek Nowak', 'szef Rady Ministrów Marek Nowak'. */
const isOfAnother = (place: RolePlace, role: string): boolean =>
  isNominative(place, place.first) && /(?:[aeiouyаеиоуюя]|ó?w|ů|[оі]в)$/u.test(role) && !place.lexicon.isListed(role);

/** What stands right before the name: 'Natural Resources Minister Anna Berg', 'le juge Abel Sy', 'his wife Anna Berg'. */
export const titleBefore: RoleRule = (place) => {
  const { tokens, lexicon, owners } = place;
  const last = lastBefore(place);
  const nearest = tokens[last];
  if (nearest === undefined || lexicon.isAnd(nearest.lower) || lexicon.isOf(nearest.lower) || lexicon.isArticle(nearest.lower)) return null;
  for (let head = last; head >= 0 && last - head < FARTHEST; head--) {
    const token = tokens[head];
    if (token === undefined) return null;
    // 'ministro de Defensa': 'defensa' alone would be a player.
    const complement = token.isCapital && lexicon.grammar.before !== undefined && lexicon.isOf(tokens[head - 1]?.lower ?? '');
    if (isRoleWord(place, head) && !complement && !isOfAnother(place, token.lower)) {
      if (isVerb(place, head)) return null;
      // 'la députée écologiste': where adjectives follow, the first of two such words is the role.
      while (lexicon.grammar.before !== undefined && isRoleWord(place, head - 1) && !token.isCapital) head--;
      if (!isTail(place, head + 1, last + 1) || isOfName(place, head, last)) return null;
      if (owners[head] !== undefined) return null;
      // 'Мэй, предшественница Федерики Моры' is said of May.
      if (lexicon.grammar.genitives === true && tokens[head - 1]?.text === ',' && owners[head - 2] !== undefined && head === last && !isNominative(place, place.first) && asFirstName(tokens[place.first]?.text) === 0) return null;
      // 'ein Berater Trumps.' is somebody else; 'Präsident Trumps Rede' is his.
      if (lexicon.language !== 'en' && (tokens[place.last]?.end ?? 0) > place.nameEnd && tokens[place.last + 1]?.isWord !== true) return null;
      // 'брата Вовка' is Vovk's brother, not Vovk.
      if (lexicon.grammar.genitives === true && lexicon.isRelation(token.lower) && !lexicon.isPossessive(tokens[head - 1]?.lower ?? '') && !isNominative(place, place.first)) return null;
      const start = phraseStart(place, head);
      // 'ein Berater Trumps': with an indefinite article, the name is a genitive.
      if (lexicon.grammar.compounds === true && (lexicon.language === 'nl' ? /^een$/ : /^(?:eine?[mnrs]?|en|ett|et)$/).test(tokens[start - 1]?.lower ?? '')) return null;
      if (isByname(place, start)) return null;
      // 'American' says less than anything else a page calls somebody, and stands before things as well.
      // Nor do 'Cllr' and 'Rev' say as much as any words.
      const isCommon = start === last && lexicon.language === 'en' && /^(?:cllr|prof|rev)$/.test(token.lower);
      const worth = lexicon.language === 'en' && lexicon.isNational(token.lower) ? 0.9 : isCommon ? 2.9 : 3.2;
      return roleBetween(place, start, last + 1, worth, lexicon.isPlural(token.lower) || isPluralByArticle(place, head, start));
    }
    // 'голова фракції «Слуга народу» …': a name in quotation marks belongs to what it names.
    const open = lexicon.language !== 'en' && head > 0 && token.isWord === false ? quoteStart(tokens, head) : -1;
    if (open > 0) head = open;
    else if (isBoundary(token, lexicon, tokens[head - 1]) && !lexicon.isOf(token.lower)) return null;
  }
  return null;
};
