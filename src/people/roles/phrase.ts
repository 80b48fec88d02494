import { isShortForm, quoteEnd, quoteStart } from './bracketed.ts';
import { isModifier, mayPrecedeTitle } from './is-modifier.ts';
import { listEnd } from './list-end.ts';
import type { RolePlace } from './role-place.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { Token } from './tokens.ts';

/** The longest stretch that is looked at for a role, in words. */
const LONGEST = 20;
/** The longest that two roles joined together may be: of longer ones the first is enough. */
const LONGEST_JOINED = 14;

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
  // 'a man who's', 'you're a star'
  const contracted = /['’](?:d|ll|re|s|ve)$/.exec(token.lower);
  if (contracted !== null && lexicon.isEnder(token.lower.slice(0, contracted.index))) return true;
  if (lexicon.language !== 'en' || (token.isCapital && token.start > 0)) return false;
  const word = token.lower;
  // 'of the isolated nation'
  if (word.includes('-') || (before !== undefined && isSmall(before, lexicon))) return false;
  return (/[^e]ed$/.test(word) && !participles.has(word)) || (word.endsWith('ing') && !describing.has(word)) || (word.length > 4 && word.endsWith('ly') && !/^(?:family|early|highly|newly|openly|elderly|recently|only|daily|weekly|monthly|assembly|italy|july)$/.test(word));
}

/** Small words in the names of foreign houses: 'Museu do Mar', 'Casa de la Memoria', 'Haus der Kunst'. */
const foreign: ReadonlySet<string> = new Set('da das de degli dei del della delle dello der des di do dos du e el et la las le les los og und van von y zum zur'.split(' '));
/** Prepositions that stand with a capital inside the names of houses: 'Doctors Without Borders'. */
const capitalised: ReadonlySet<string> = new Set(['Across', 'Against', 'Behind', 'Beyond', 'Between', 'Into', 'Under', 'Without']);

/** Does the name of a house go on across the word at `at`? */
function isInName({ tokens }: RolePlace, at: number): boolean {
  if (tokens[at - 1]?.isCapital !== true) return false;
  const next = tokens[at + 1];
  const isParticle = foreign.has(tokens[at]?.text ?? '');
  return (isParticle || capitalised.has(tokens[at]?.text ?? '')) && (next?.isCapital === true || (isParticle && foreign.has(next?.text ?? '') && tokens[at + 2]?.isCapital === true));
}

/** Words that point to another sentence: 'the star of this show'. */
const pointing: Readonly<Record<string, RegExp>> = {
  da: /^(?:denne|dette|disse)$/, de: /^(?:dies|jen)(?:e[mnrs]?)?$/, en: /^(?:that|these|this|those)$/, es: /^est?[aeo]s?$/, fr: /^(?:ce|ces|cet|cette)$/,
  it: /^quest[aeio]$/, nl: /^(?:deze|die|dit)$/, no: /^(?:denne|dette|disse)$/, pt: /^[dn]?es[st][ae]s?$/, sv: /^(?:denna|dessa|detta)$/,
};

const isSmall = (token: Token, lexicon: RoleLexicon): boolean => lexicon.isArticle(token.lower) || lexicon.isOf(token.lower);

/**
 * Where the words that belong to the role word at `head` begin: adjectives, nouns before it ('real estate agent'), another role
 * joined to it ('founder and president'), a relation ('his wife', "Trump's adviser").
 */
export function phraseStart(place: RolePlace, head: number, from = Math.max(0, head - 8)): number {
  const { tokens, lexicon } = place;
  let start = head;
  let named = 0;
  while (start > from) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    if (lexicon.isPossessive(before.lower)) break;
    // 'chairman, CEO and president'
    if (before.text === ',' && start < head && lexicon.isHead(tokens[start]?.lower ?? '') && lexicon.isHead(tokens[start - 2]?.lower ?? '') && lexicon.isAnd(tokens[start + 1]?.lower ?? '')) {
      start -= 2;
      continue;
    }
    const open = lexicon.language === 'en' ? asideStart(place, start) : -1;
    if (open >= from) {
      start = open;
      continue;
    }
    if (lexicon.isAnd(before.lower)) {
      const joined = tokens[start - 2];
      const next = tokens[start];
      if (joined === undefined || next === undefined || start - 2 < from || isBoundary(joined, lexicon) || isSmall(joined, lexicon)) break;
      const isPair = lexicon.isHead(joined.lower) || (joined.isCapital && next.isCapital && place.owners[start - 2] === undefined && start - 2 > 0);
      if (!isPair) break;
      // 'Labour Minister Ada Cole and Finance Minister': the one before 'and' is somebody's title; 'Holman' is a name, 'Chairman' none.
      if (!lexicon.isHead(joined.lower) || /^\p{Lu}.*man$/u.test(joined.text)) named = start;
      start -= 2;
      continue;
    }
    if (named > 0 && lexicon.isHead(before.lower) && !/^(?:associate|assistant|chief|deputy|executive|general|senior|vice)$/.test(before.lower)) return named;
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
    if (lexicon.grammar.before !== undefined || (isBoundary(before, lexicon) && !isParticiple(place, start - 1)) || lexicon.isOf(before.lower)) break;
    if (!isModifier(before, tokens[start - 2], lexicon)) break;
    // 'she is leading candidate Tom Reed'
    if (lexicon.language === 'en' && before.lower.endsWith('ing') && lexicon.isBe(tokens[start - 2]?.lower ?? '')) break;
    if (lexicon.language === 'en' && !before.isCapital && beginsPhrase(tokens[start], lexicon) && (lexicon.isPlural(before.lower) || (!lexicon.isHead(before.lower) && !mayPrecedeTitle(before.lower)))) break;
    start--;
  }
  return lexicon.isPossessive(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
}

/** Does an English word in -ed or -ing at `at` describe the one after it? 'my writing partner', 'of bloodied poet …', but not 'that killed Ambassador …'. */
function isParticiple({ tokens, lexicon }: RolePlace, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const next = tokens[at + 1];
  if (lexicon.language !== 'en' || token === undefined || next === undefined || lexicon.isEnder(token.lower)) return false;
  // 'United Hills Secretary …' at the beginning of a sentence
  if (before === undefined) return token.isCapital && next.isCapital && !lexicon.isHead(next.lower);
  return (/^(?:a|an|of|the)$/.test(before.lower) || lexicon.isPossessive(before.lower)) && /(?:ed|ing)$/.test(token.lower) && !next.lower.endsWith('ed');
}

/** Does an English phrase begin here, unless an adjective stands before it? 'threatened to kill Rep. …', 'the show stars former …' */
const beginsPhrase = (token: Token | undefined, lexicon: RoleLexicon): boolean =>
  token !== undefined && ((token.isCapital && !/^\p{Lu}{2,}$/u.test(token.text)) || (/^(?:current|ex-.+|fellow|former|longtime)$/.test(token.lower) && lexicon.language === 'en'));

/** Where a title in quotation marks, a short form or 'former' in brackets begins that ends before `at`; -1 where none does. */
function asideStart({ tokens }: RolePlace, at: number): number {
  if (isShortForm(tokens, at - 3)) return tokens[at - 4]?.isCapital === true ? at - 3 : -1;
  if (tokens[at - 1]?.text === ')') return tokens[at - 3]?.text === '(' && /^(?:acting|ex|former|late|then)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : -1;
  return tokens[at - 1]?.isWord === false ? quoteStart(tokens, at - 1) : -1;
}

/** True where the words from `from` to `to` (half-open) can stand between a role word and the end of its phrase. */
export function isTail(place: RolePlace, from: number, to: number): boolean {
  const { tokens, lexicon } = place;
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return false;
  // 'als Vertreter der Stadt begrüßt Ada Cole' ends in a verb, 'head of the new Ada Cole' before the name.
  const end = tokens[to - 1];
  if (lexicon.isOf(first.lower)) return to - from >= 2 && (lexicon.language !== 'de' || end?.isCapital === true);
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

/** How far the phrase goes on after its role word: to the first mark, verb or clause. */
export function phraseEnd(place: RolePlace, head: number): number {
  const { tokens, lexicon } = place;
  let end = head + 1;
  let at = head + 1;
  let joined = 0;
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
    // 'author of "The Hill"', 'head of the party "New Dawn"'
    const quoted = inComplement || lexicon.isOf(token.lower) ? quoteEnd(tokens, inComplement ? at : at + 1) : -1;
    if (quoted > 0) {
      // 'founder of the "Open Hill" project'
      const goesOn = inComplement && lexicon.language === 'en' && (lexicon.isArticle(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'so-called');
      inComplement = true;
      at = end = quoted + 1;
      if (!goesOn && !lexicon.isAnd(tokens[at]?.lower ?? '') && !lexicon.isOf(tokens[at]?.lower ?? '')) break;
      continue;
    }
    if (token.text === ',' && (inComplement || (lexicon.grammar.genitives === true && at > head + 1))) {
      const list = listEnd(place, at, (index) => isBoundaryAt(place, index));
      if (list > 0) {
        at = end = list;
        continue;
      }
    }
    if (inComplement && isInName(place, at)) {
      at++;
      continue;
    }
    if (isShortForm(tokens, at)) {
      at += 3;
      continue;
    }
    if (lexicon.isOf(token.lower) && next !== undefined && (next.isWord && !lexicon.isBe(next.lower))) {
      if (pointing[lexicon.language]?.test(next.lower) === true) break;
      if (isNumber(next) && !/^\d{1,3}$/.test(next.text.replace('.', ''))) break;
      inComplement = true;
      at++;
      continue;
    }
    if (lexicon.isAnd(token.lower)) {
      if (next === undefined || !next.isWord || lexicon.isArticle(next.lower) || lexicon.isPossessive(next.lower) || lexicon.isEnder(next.lower) || place.owners[at + 1] !== undefined) break;
      // 'adviser to Ada Cole and former senator' may be two people.
      if (place.owners[at - 1] !== undefined && !lexicon.isHonorific(next.lower)) break;
      const goesOn = inComplement ? !isBoundary(next, lexicon, tokens[at]) : lexicon.isHead(next.lower) || lexicon.isHead(tokens[at + 2]?.lower ?? '');
      if (!goesOn) break;
      if (inComplement && lexicon.isHead(next.lower)) joined ||= end;
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
  return joined > 0 && end - head > LONGEST_JOINED ? joined : end;
}

const isBoundaryAt = ({ tokens, lexicon }: RolePlace, at: number): boolean => {
  const token = tokens[at];
  return token === undefined || isBoundary(token, lexicon, tokens[at - 1]);
};

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
