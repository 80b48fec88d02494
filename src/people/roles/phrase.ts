import { isModifier, mayPrecedeTitle } from './is-modifier.ts';
import type { RolePlace } from './role-place.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { Token } from './tokens.ts';

/** The longest stretch that is looked at for a role, in words. */
const LONGEST = 14;

/** Verbs, where nouns follow one another without a preposition and only the ending tells. */
const isPastTense: Readonly<Record<string, RegExp>> = { cs: /(?:[aeiuě]l[aioy]?|ít|at)$/u, pl: /(?:[aeiouyą]ł[aoy]?|[aei]li|[aeiyuą]ć)$/u, ru: /(?:[аеиоуыя]л[аио]?|лся|лась|лись|ть|ться)$/u, uk: /(?:[аеиіоуюя]л[аио]|[аеиіуюя]в|вся|лася|ти|тися)$/u };

/** Participles that describe a person before a role; other words in -ed are verbs. */
const participles: ReadonlySet<string> = new Set(
  'accomplished accused acclaimed alleged appointed beloved convicted decorated disgraced elected embattled established estranged exiled experienced famed hard-nosed imprisoned jailed learned married naked noted ousted outspoken re-elected renowned respected retired seasoned self-described self-proclaimed self-styled skilled suspended talented titled trusted wanted wounded armed red unnamed injured sacred hundred'.split(' '),
);
/** Words in -ing that describe or name; the others are verbs. */
const describing: ReadonlySet<string> = new Set('acting advertising aspiring boxing campaigning coming commanding consulting cycling defending directing engineering filing founding incoming leading living longest-serving managing marketing nursing outgoing racing reigning retiring rising ruling running sitting skiing sporting standing swimming teaching training up-and-coming visiting banking building fishing housing manufacturing programming publishing shipping sting wing young-looking'.split(' '));

const isNumber = (token: Token): boolean => /^\d[\d.,:/]*$/.test(token.text);

/**
 * True where no role goes across the token: a mark, a number, a verb, a word that joins clauses.
 * @param before the token before it, where it tells an adjective from a verb.
 */
export function isBoundary(token: Token, lexicon: RoleLexicon, before?: Token): boolean {
  if (!token.isWord || isNumber(token)) return true;
  if (lexicon.isHead(token.lower) && !lexicon.isEnder(token.lower)) return false;
  // 'US' is not 'us', and 'the mayor of Lower Fell' did not fall.
  if (lexicon.isEnder(token.lower)) return !/^\p{Lu}{2,}$/u.test(token.text) && !(token.isCapital && token.start > 0 && lexicon.isVerb(token.lower));
  if (lexicon.language !== 'en' || (token.isCapital && token.start > 0)) return false;
  const word = token.lower;
  // 'of the isolated nation'
  if (word.includes('-') || (before !== undefined && isSmall(before, lexicon))) return false;
  return (/[^e]ed$/.test(word) && !participles.has(word)) || (word.endsWith('ing') && !describing.has(word)) || (word.length > 4 && word.endsWith('ly') && !/^(?:family|early|highly|newly|openly|elderly|recently|only|daily|weekly|monthly|assembly|italy|july)$/.test(word));
}

const isSmall = (token: Token, lexicon: RoleLexicon): boolean => lexicon.isArticle(token.lower) || lexicon.isOf(token.lower);

/**
 * Where the words that belong to the role word at `head` begin: adjectives, nouns before it ('real estate agent'), another role
 * joined to it ('founder and president'), a relation ('his wife', "Trump's adviser").
 */
export function phraseStart(place: RolePlace, head: number, from = Math.max(0, head - 8)): number {
  const { tokens, lexicon } = place;
  let start = head;
  while (start > from) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    if (lexicon.isPossessive(before.lower)) break;
    // 'chairman, CEO and president'
    if (before.text === ',' && start < head && lexicon.isHead(tokens[start]?.lower ?? '') && lexicon.isHead(tokens[start - 2]?.lower ?? '') && lexicon.isAnd(tokens[start + 1]?.lower ?? '')) {
      start -= 2;
      continue;
    }
    if (lexicon.isAnd(before.lower)) {
      const joined = tokens[start - 2];
      const next = tokens[start];
      if (joined === undefined || next === undefined || start - 2 < from || isBoundary(joined, lexicon) || isSmall(joined, lexicon)) break;
      const isPair = lexicon.isHead(joined.lower) || (joined.isCapital && next.isCapital && place.owners[start - 2] === undefined && start - 2 > 0);
      if (!isPair) break;
      start -= 2;
      continue;
    }
    if (lexicon.isArticle(before.lower) || lexicon.isHonorific(before.lower)) break;
    if (lexicon.isBefore(before.lower)) {
      start--;
      continue;
    }
    // 'Department of Health officer'
    if (lexicon.language === 'en' && before.lower === 'of' && tokens[start]?.isCapital === true && tokens[start - 2]?.isCapital === true && start - 2 >= from && !lexicon.isHead(tokens[start - 2]?.lower ?? '')) {
      start -= 2;
      continue;
    }
    // Where adjectives follow their noun, what stands before the role word is no part of it.
    if (lexicon.grammar.before !== undefined || isBoundary(before, lexicon) || lexicon.isOf(before.lower)) break;
    if (!isModifier(before, tokens[start - 2], lexicon)) break;
    // 'threatened to kill Rep. …', 'out of the caucus Rep. …'
    const title = tokens[start];
    if (lexicon.language === 'en' && !before.isCapital && title?.isCapital === true && !/^\p{Lu}{2,}$/u.test(title.text) && !lexicon.isHead(before.lower) && !mayPrecedeTitle(before.lower)) break;
    start--;
  }
  return lexicon.isPossessive(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
}

/** True where the words from `from` to `to` (half-open) can stand between a role word and the end of its phrase. */
export function isTail(place: RolePlace, from: number, to: number): boolean {
  const { tokens, lexicon } = place;
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return false;
  if (lexicon.isOf(first.lower)) return to - from >= 2;
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
    at++;
  }
  return at;
}

/** How far the phrase goes on after its role word: to the first mark, verb or clause. */
export function phraseEnd(place: RolePlace, head: number): number {
  const { tokens, lexicon } = place;
  let end = head + 1;
  let at = head + 1;
  let inComplement = false;
  while (at < tokens.length && at - head < LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (token.text === ',' && next !== undefined && lexicon.isHead(next.lower) && at === head + 1 && place.owners[at + 2] === undefined && isListed(place, at + 1)) {
      // 'chairman, CEO and president'
      at++;
      end = at + 1;
      at++;
      continue;
    }
    if (lexicon.isOf(token.lower) && next !== undefined && (next.isWord && !lexicon.isBe(next.lower))) {
      if (isNumber(next) && !/^\d{1,3}$/.test(next.text.replace('.', ''))) break;
      inComplement = true;
      at++;
      continue;
    }
    if (lexicon.isAnd(token.lower)) {
      if (next === undefined || !next.isWord || lexicon.isArticle(next.lower) || lexicon.isEnder(next.lower) || place.owners[at + 1] !== undefined) break;
      const goesOn = inComplement ? !isBoundary(next, lexicon, tokens[at]) : lexicon.isHead(next.lower) || lexicon.isHead(tokens[at + 2]?.lower ?? '');
      if (!goesOn) break;
      at++;
      end = at + 1;
      continue;
    }
    if (lexicon.isArticle(token.lower) || lexicon.isPossessive(token.lower)) {
      if (!inComplement) break;
      at++;
      continue;
    }
    if (isBoundary(token, lexicon, tokens[at - 1])) break;
    const adjective = lexicon.grammar.before !== undefined || lexicon.grammar.genitives === true || lexicon.isHead(token.lower) || token.isCapital;
    if (!inComplement && !adjective) break;
    at++;
    end = at;
  }
  return end;
}

/** True where a list of role words goes on from `at` to an 'and' ('CEO and president', 'producer, writer and singer'). */
function isListed(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  for (let i = at; i < Math.min(tokens.length - 1, at + 6); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lexicon.isAnd(lower)) return lexicon.isHead(tokens[i + 1]?.lower ?? '');
    if (lower !== ',' && !lexicon.isHead(lower)) return false;
  }
  return false;
}

/** True where the word is one of role, and no verb that looks like one ('le juge', but not 'il juge'). */
export function isRoleWord(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.isHead(lower)) return false;
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
