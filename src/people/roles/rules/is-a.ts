import { beforeVerb } from '../before-verb.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isBoundary } from '../is-boundary.ts';
import { isRoleWord } from '../is-role-word.ts';
import { phraseEnd } from '../phrase-end.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** 'with Anna Berg as minister' */
const asWords: Readonly<Record<string, readonly string[]>> = { de: ['als'], en: ['as'], es: ['como'], fr: ['comme'], it: ['come'], nl: ['als'], pt: ['como'], sv: ['som'], no: ['som'], da: ['som'] };

/** English offices of which there is one, and which need no article: 'when Ada Cole was mayor'. */
const bare: ReadonlySet<string> = new Set('captain chair chairman chairwoman chancellor governor king mayor pope premier president queen taoiseach'.split(' '));

/** 'was mayor and', 'was mayor of Leeds', but not 'was chair bound' */
const endsOffice = (place: RolePlace, at: number): boolean => endsPhrase(place, at) || place.lexicon.isOf(place.tokens[at]?.lower ?? '');

/** English verbs of opinion: 'portrays Cole as a saint'. */
const opinion = /^(?:cast|depict|dismiss|paint|portray|regard|saw|see|view)(?:e|ed|es|ing|n|s)?$/;

/** Where a word of role without an article must come at once: 'Anna Berg ist Ärztin'. */
const needsArticle: ReadonlySet<string> = new Set(['de', 'nl']);

/** What the page says outright: 'Anna Berg is a lawyer from Riga', 'Berg ist die Chefin der Partei'. */
export const isA: RoleRule = (place) => {
  const { tokens, lexicon, owners } = place;
  const last = beforeVerb(place);
  const verb = tokens[last + 1];
  if (verb === undefined) return null;
  const been = lexicon.language === 'en' && /^(?:had|has)$/.test(verb.lower) && tokens[last + 2]?.lower === 'been';
  const as = asWords[lexicon.language]?.includes(verb.lower) === true;
  if (!been && !as && !lexicon.isBe(verb.lower)) return null;
  if (as && lexicon.language === 'en' && opinion.test(tokens[place.first - 1]?.lower ?? '')) return null;
  let from = last + (been ? 3 : 2);
  // 'is 81 and a retired machinist'
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? '') && lexicon.isAnd(tokens[from + 1]?.lower ?? '')) from += 2;
  const article = lexicon.isArticle(tokens[from]?.lower ?? '');
  if (article) from++;
  else if (lexicon.language === 'en' && bare.has(tokens[from]?.text ?? '') && isRoleWord(place, from) && endsOffice(place, from + 1)) return roleBetween(place, from, phraseEnd(place, from), 1.4);
  else if (!as && !/['’]s?$/.test(tokens[from]?.text ?? '') && (lexicon.language === 'en' || (needsArticle.has(lexicon.language) && !isRoleWord(place, from)))) return null;
  for (let head = from; head < from + 6; head++) {
    const token = tokens[head];
    if (token === undefined || isBoundary(token, lexicon, tokens[head - 1]) || lexicon.isOf(token.lower) || owners[head] !== undefined) return null;
    // 'Clarice é brasileira': an adjective
    if (!lexicon.isHead(token.lower) || (lexicon.grammar.before !== undefined && lexicon.isNational(token.lower)) || (lexicon.grammar.before === undefined && lexicon.isHead(tokens[head + 1]?.lower ?? ''))) continue;
    return roleBetween(place, from, phraseEnd(place, head), as ? 1.2 : 1.6);
  }
  return null;
};
