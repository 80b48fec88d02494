import { isBoundary } from './is-boundary.ts';
import { isModifier } from './is-modifier.ts';
import { isPastTense } from './is-past-tense.ts';
import { isRoleWord } from './is-role-word.ts';
import { phraseEnd } from './phrase-end.ts';
import type { RolePlace } from './role-place.ts';
import { isA } from './rules/is-a.ts';
import { stretch } from './stretch.ts';

/** A mention less sure than this may be a place: 'Le député de la Somme'. */
const SURE = 0.5;

/** Small words that a verb begins with: 'Le maire de Lyon n’a rien dit', 'El alcalde se fue'. */
const beforeVerb: Readonly<Record<string, readonly string[]>> = {
  es: ['ha', 'había', 'le', 'les', 'lo', 'no', 'nunca', 'se', 'también', 'ya'], fr: ['a', 'leur', 'lui', 'n', 'ne', 's', 'se', 'y'],
  it: ['ci', 'gli', 'ha', 'non', 'si'], pt: ['já', 'lhe', 'nunca', 'não', 'se', 'tem', 'também'],
};
/** A phrase that has no article before it and is one word is long enough where it is of several: 'Udenrigsministeren', 'Der Bundestrainer'. */
const LONG = 12;

/**
 * Where the phrase ends that `phraseEnd` took for longer, as in these languages any word may be an adjective or a genitive: before its verb.
 * @returns -1 where no verb is found in it or after it.
 */
function beforeItsVerb({ tokens, lexicon }: RolePlace, head: number, end: number): number {
  for (let at = head + 1; at <= end; at++) {
    const { lower, isCapital, isWord } = tokens[at] ?? { lower: '', isCapital: true, isWord: false };
    if (!isWord) return at === end ? end : -1;
    const isVerb = lexicon.isVerb(lower) || lexicon.isBe(lower) || beforeVerb[lexicon.language]?.includes(lower) === true || (!isCapital && isPastTense(lower, lexicon.language));
    if (isVerb) return lexicon.isOf(tokens[at - 1]?.lower ?? '') ? -1 : at;
  }
  // 'El alcalde de Riga pide a todos': what stands before a small word is the verb.
  if (lexicon.grammar.genitives === true) return tokens.slice(end, end + 4).some(({ lower }) => isPastTense(lower, lexicon.language)) ? end : -1;
  const last = tokens[end - 1];
  return end - 1 > head && last?.isCapital === false && !lexicon.isOf(tokens[end - 2]?.lower ?? '') && !lexicon.isArticle(tokens[end - 2]?.lower ?? '') ? end - 1 : -1;
}

/**
 * Where a definite phrase begins that opens the sentence: after an article ('The agent'), at a word with one at its end ('Ministeren'),
 * at an owner ('Esbjergs norske stjerne'), and where the language has no articles at its first word.
 * @returns -1 where the sentence begins otherwise.
 */
function opening({ tokens, lexicon, owners }: RolePlace): number {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined || owners[0] !== undefined) return -1;
  if (lexicon.isArticle(first.lower)) return definite[lexicon.language]?.includes(first.lower) === true ? 1 : -1;
  if (lexicon.grammar.genitives === true) return lexicon.isEnder(first.lower) || lexicon.isPossessive(first.lower) || lexicon.isOf(first.lower) ? -1 : 0;
  if (suffixed[lexicon.language]?.test(first.lower) === true && lexicon.isHead(first.lower) && !lexicon.isListed(first.lower)) return 0;
  const isOwner = (at: number): boolean => tokens[at]?.isCapital === true && /\p{L}{3}s$/u.test(tokens[at]?.text ?? '') && !lexicon.isEnder(tokens[at]?.lower ?? '') && !lexicon.isHead(tokens[at]?.lower ?? '');
  if (!hasOwners.has(lexicon.language)) return -1;
  return isOwner(0) || (second.isCapital && first.isCapital && isOwner(1)) ? 0 : -1;
}

/** 'Le député RN', 'la maire LR' */
const isPartyOf = ({ tokens, lexicon }: RolePlace, at: number): boolean => lexicon.language === 'fr' && /^\p{Lu}[\p{Lu}\d-]{1,4}$/u.test(tokens[at]?.text ?? '');

/**
 * 'The real estate agent said …': a definite noun phrase at the beginning of the sentence after the one that names somebody.
 * At least two words or one of several parts, for 'the judge' is more often somebody else; nobody may be named in it, and a verb must come next.
 * @param place the sentence, with `first` and `last` of no meaning.
 * @returns the words and their role word, lower-case; null where the sentence begins otherwise.
 */
export function describedAfter(place: RolePlace): { readonly start: number; readonly end: number; readonly head: string } | null {
  const { tokens, lexicon, owners } = place;
  const from = opening(place);
  if (from < 0) return null;
  for (let head = from; head < Math.min(tokens.length - 1, 8); head++) {
    const token = tokens[head];
    if (token === undefined || owners[head] !== undefined || isBoundary(token, lexicon, tokens[head - 1]) || lexicon.isOf(token.lower) || lexicon.isArticle(token.lower) || lexicon.isPossessive(token.lower)) return null;
    const goesOn = lexicon.grammar.before === undefined && isRoleWord(place, head + 1);
    // 'The rapper Vico' is somebody else, the pitcher of 'The Major League pitcher' comes yet.
    const isPart = lexicon.language !== 'de' && tokens[head + 1]?.isCapital === true && lexicon.grammar.genitives !== true && !isPartyOf(place, head + 1);
    if (!isRoleWord(place, head) || goesOn || isPart) {
      // Where there are no articles, what stands before the role word is an adjective or it is another phrase: 'W maju prezydent …'.
      if (lexicon.grammar.genitives === true && !isModifier(token, tokens[head - 1], lexicon)) return null;
      continue;
    }
    // In another case it is no subject.
    if (lexicon.grammar.genitives === true && !lexicon.isListed(token.lower)) return null;
    const long = phraseEnd(place, head);
    const end = hasVerbsInside(lexicon) ? beforeItsVerb(place, head, long) : long;
    const next = tokens[end];
    // 'The mayor of Riga, who' goes on; 'The mayor of Riga, Ada Cole' is she.
    const aside = next?.text === ',' && tokens[end + 1]?.isCapital === false && owners[end + 1] === undefined;
    if (end < 0 || lexicon.isPlural(token.lower) || next === undefined || (!next.isWord && !aside) || lexicon.isAnd(next.lower) || begins.has(next.lower)) return null;
    for (let at = from; at <= end; at++) if ((owners[at]?.score ?? 0) >= SURE) return null;
    const found = stretch(place, from, end);
    const words = end - from + (token.text.includes('-') || (lexicon.grammar.compounds === true && token.text.length >= LONG) ? 1 : 0);
    return found === null || words < 2 || lexicon.isRelation(token.lower) ? null : { ...found, head: token.lower };
  }
  return null;
}

/** Where words follow a noun without a preposition or as adjectives, so that its verb is not told from them. */
const hasVerbsInside = ({ grammar }: RolePlace['lexicon']): boolean => grammar.before !== undefined || grammar.genitives === true;

/** The article at the end of a word. */
const suffixed: Readonly<Record<string, RegExp>> = { da: /(?:en|et)$/, no: /(?:en|et)$/, sv: /(?:en|et|n)$/ };
/** Languages whose genitive is a mere -s. */
const hasOwners: ReadonlySet<string> = new Set(['da', 'de', 'no', 'sv']);

/** Pronouns of one person, by language, where a verb must follow them. */
const pronouns: Readonly<Record<string, readonly string[]>> = {
  da: ['han', 'hun'], de: ['er', 'sie'], en: ['he', 'she'], fr: ['elle', 'il'], it: ['lei', 'lui'], nl: ['hij', 'zij'], no: ['han', 'hun'], pt: ['ela', 'ele'], sv: ['han', 'hon'],
};

/**
 * 'She was an anchor at Leeds News.': what the sentence after the one that names somebody says of nobody else.
 * @param place the sentence, with `first` and `last` of no meaning.
 * @returns the words; null where the sentence begins otherwise, or goes on with no word of role.
 */
export function saidAfter(place: RolePlace): { readonly start: number; readonly end: number } | null {
  const pronoun = place.tokens[0];
  if (pronoun === undefined || pronouns[place.lexicon.language]?.includes(pronoun.lower) !== true) return null;
  return isA({ ...place, first: 0, last: 0, nameEnd: pronoun.end });
}

/** Words that begin a clause after the phrase, where a verb should be: 'The mayor since June is …'. */
const begins: ReadonlySet<string> = new Set(['as', 'during', 'since', 'than', 'that', 'then', 'until', 'when', 'where', 'which', 'while', 'who', 'whose']);

/** Definite articles, by language, where they are words of their own. */
const definite: Readonly<Record<string, readonly string[]>> = {
  da: ['den', 'det'], de: ['das', 'der', 'die'], en: ['the'], es: ['el', 'la'], fr: ['l', 'la', 'le'], it: ['il', 'l', 'la', 'lo'],
  nl: ['de', 'het'], no: ['den', 'det'], pt: ['a', 'o'], sv: ['den', 'det'],
};
