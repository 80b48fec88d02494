import { isBoundary } from './is-boundary.ts';
import { isRoleWord } from './is-role-word.ts';
import { phraseEnd } from './phrase-end.ts';
import type { RolePlace } from './role-place.ts';
import { isA } from './rules/is-a.ts';
import { stretch } from './stretch.ts';

/**
 * 'The real estate agent said …': a definite noun phrase at the beginning of the sentence after the one that names somebody.
 * At least two words, for 'the judge' is more often somebody else; nobody may be named in it, and a verb must come next.
 * @param place the sentence, with `first` and `last` of no meaning.
 * @returns the words and their role word, lower-case; null where the sentence begins otherwise.
 */
export function describedAfter(place: RolePlace): { readonly start: number; readonly end: number; readonly head: string } | null {
  const { tokens, lexicon, owners } = place;
  const [article] = tokens;
  if (article === undefined || !lexicon.isArticle(article.lower) || definite[lexicon.language]?.includes(article.lower) !== true) return null;
  for (let head = 1; head < Math.min(tokens.length - 1, 8); head++) {
    const token = tokens[head];
    if (token === undefined || owners[head] !== undefined || isBoundary(token, lexicon, tokens[head - 1]) || lexicon.isOf(token.lower) || lexicon.isArticle(token.lower) || lexicon.isPossessive(token.lower)) return null;
    const goesOn = lexicon.grammar.before === undefined && isRoleWord(place, head + 1);
    // 'The rapper Vico' is somebody else, the pitcher of 'The Major League pitcher' comes yet.
    const isPart = lexicon.language !== 'de' && tokens[head + 1]?.isCapital === true;
    if (!isRoleWord(place, head) || goesOn || isPart) continue;
    const end = phraseEnd(place, head);
    const next = tokens[end];
    if (lexicon.isPlural(token.lower) || next === undefined || !next.isWord || lexicon.isAnd(next.lower) || begins.has(next.lower)) return null;
    for (let at = 1; at <= end; at++) if (owners[at] !== undefined) return null;
    const found = stretch(place, 1, end);
    const words = end - 1 + (token.text.includes('-') ? 1 : 0);
    return found === null || words < 2 || lexicon.isRelation(token.lower) ? null : { ...found, head: token.lower };
  }
  return null;
}

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
  const [pronoun] = place.tokens;
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
