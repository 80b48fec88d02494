import { isBoundary } from './is-boundary.ts';
import type { RolePlace } from './role-place.ts';

/** Verbs, where nouns follow one another without a preposition and only the ending tells. */
const isPastTense: Readonly<Record<string, RegExp>> = { cs: /(?:[aeiuě]l[aioy]?|ít|at)$/u, pl: /(?:[aeiouyą]ł[aoy]?|[aei]li|[aeiyuą]ć)$/u, ru: /(?:[аеиоуыя]л[аио]?|лся|лась|лись|ть|ться)$/u, uk: /(?:[аеиіоуюя]л[аио]|[аеиіуюя]в|вся|лася|ти|тися)$/u };

/** True where the words from `from` to `to` (half-open) can stand between a role word and the end of its phrase. */
export function isTail(place: RolePlace, from: number, to: number): boolean {
  const { tokens, lexicon } = place;
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return false;
  // 'als Vertreter der Stadt begrüßt Ada Cole' ends in a verb: German nouns have a capital.
  if (lexicon.isOf(first.lower)) return to - from >= 2 && (lexicon.language !== 'de' || tokens[to - 1]?.isCapital === true);
  if (lexicon.grammar.genitives === true) return to - from <= 5 && !tokens.slice(from, to).some((token) => isPastTense[lexicon.language]?.test(token.lower) === true);
  // 'président vénézuélien déchu'
  if (lexicon.grammar.before !== undefined) {
    let at = from;
    while (at < to && !lexicon.isOf(tokens[at]?.lower ?? '') && tokens[at]?.isCapital === false) at++;
    return at - from <= 3 && (at === to || (at > from && /^d(?:[aeiou]|as|el|ell[aeo]|es|egli|ei|os)?$/.test(tokens[at]?.lower ?? '')));
  }
  // 'director general', and compounds in the plural before a country: 'Präsident Russlands'.
  return to - from <= 2 && first.isCapital && lexicon.grammar.compounds === true;
}

/** The end of the words before the first preposition, mark or verb: there a role word must stand. */
export function nounEnd(place: RolePlace, from: number): number {
  const { tokens, lexicon } = place;
  let at = from;
  while (at < tokens.length && at - from < 9) {
    const token = tokens[at];
    if (token === undefined) break;
    // 'Washington State Department of Health officer'
    const inHouse = lexicon.language === 'en' && token.lower === 'of' && tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true && !lexicon.isHead(tokens[at - 1]?.lower ?? '');
    if (!inHouse && (isBoundary(token, lexicon, tokens[at - 1]) || lexicon.isOf(token.lower))) break;
    if (lexicon.isAnd(token.lower) && lexicon.isPossessive(tokens[at + 1]?.lower ?? '')) break;
    at++;
  }
  return at;
}

/** True where the word is one of role, and no verb that looks like one ('le juge', but not 'il juge'). */
export function isRoleWord(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.isHead(lower)) return false;
  // German adjectives, 'der liberale Hans Berg', have none.
  if (lexicon.language === 'de' && tokens[at]?.isCapital === false) return false;
  // 'my son. Ada Cole': English titles that are cut short have a capital.
  if (lexicon.language === 'en' && tokens[at]?.isCapital === false && tokens[at]?.text.endsWith('.') === true) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return !lexicon.isEnder(lower) || lexicon.isArticle(before) || lexicon.isPossessive(before);
}

/** The stretch of the sentence from one token to another (half-open). */
export function stretch(place: RolePlace, from: number, to: number): { readonly start: number; readonly end: number } | null {
  const first = place.tokens[from];
  const last = place.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  return { start: first.start, end: last.end };
}
