import { isShortForm } from './is-short-form.ts';
import { quoteStart } from './quote-end.ts';
import { isBoundary, isSmall, isDescription } from './is-boundary.ts';
import { isModifier, mayPrecedeTitle } from './is-modifier.ts';
import { ranks } from './ranks.ts';
import type { RolePlace } from './role-place.ts';
import type { Token } from './tokens.ts';

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

/** Does an English phrase begin here, unless an adjective stands before it? 'kill Rep. …', 'the show stars former …' */
const beginsPhrase = (token: Token | undefined): boolean =>
  token !== undefined && ((token.isCapital && !/^\p{Lu}{2,}$/u.test(token.text)) || /^(?:current|ex-.+|fellow|former|longtime)$/.test(token.lower));

/** Where a title in quotation marks, a short form or 'former' in brackets begins that ends before `at`; -1 where none does. */
function asideStart({ tokens }: RolePlace, at: number): number {
  if (isShortForm(tokens, at - 3)) return tokens[at - 4]?.isCapital === true ? at - 3 : -1;
  if (tokens[at - 1]?.text === ')') return tokens[at - 3]?.text === '(' && /^(?:acting|ex|former|late|then)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : -1;
  return tokens[at - 1]?.isWord === false ? quoteStart(tokens, at - 1) : -1;
}

/** Does what stands before 'and' belong to the phrase: another role ('founder and president'), or a part of a house ('Health and Human Services secretary')? */
function isPair({ tokens, lexicon, owners }: RolePlace, and: number): boolean {
  const joined = tokens[and - 1];
  const next = tokens[and + 1];
  if (joined === undefined || next === undefined || isBoundary(joined, lexicon) || isSmall(joined, lexicon)) return false;
  return lexicon.isHead(joined.lower) || (joined.isCapital && next.isCapital && owners[and - 1] === undefined && and > 1);
}

/** Does the word at `at` describe the words after it, which begin at the next? */
function describes(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  const word = tokens[at];
  // Where adjectives follow their noun, what stands before the role word is no part of it.
  if (word === undefined || lexicon.grammar.before !== undefined || lexicon.isOf(word.lower) || (isBoundary(word, lexicon) && !isParticiple(place, at) && !isDescription(word, tokens[at - 1], lexicon))) return false;
  if (!isModifier(word, tokens[at - 1], lexicon)) return false;
  if (lexicon.language !== 'en') return true;
  // 'she is leading candidate Tom Reed'
  if (word.lower.endsWith('ing') && lexicon.isBe(tokens[at - 1]?.lower ?? '')) return false;
  if (word.isCapital || !beginsPhrase(tokens[at + 1])) return true;
  // 'threatened to kill Rep. …', 'police officers Capt. …'
  return !lexicon.isPlural(word.lower) && (lexicon.isHead(word.lower) || mayPrecedeTitle(word.lower));
}

/** 'Department of Health officer' */
const isInHouse = ({ tokens, lexicon }: RolePlace, of: number): boolean =>
  lexicon.language === 'en' && tokens[of]?.lower === 'of' && tokens[of + 1]?.isCapital === true && tokens[of - 1]?.isCapital === true && !lexicon.isHead(tokens[of - 1]?.lower ?? '');

/** 'chairman, CEO and president' */
const isListed = ({ tokens, lexicon }: RolePlace, comma: number): boolean =>
  tokens[comma]?.text === ',' && lexicon.isHead(tokens[comma + 1]?.lower ?? '') && lexicon.isHead(tokens[comma - 1]?.lower ?? '') && lexicon.isAnd(tokens[comma + 2]?.lower ?? '');

/** 'with The Long Hill star Ada Cole': inside a sentence, a capital 'The' belongs to a title. */
const isOfTitle = ({ tokens }: RolePlace, at: number): boolean =>
  tokens[at]?.text === 'The' && tokens[at + 1]?.isCapital === true && tokens[at - 1]?.isWord === true && tokens[at - 1]?.isCapital === false;

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
    if (before === undefined || lexicon.isPossessive(before.lower)) break;
    const aside = lexicon.language === 'en' ? asideStart(place, start) : -1;
    if (start < head && isListed(place, start - 1)) start -= 2;
    else if (aside >= from) start = aside;
    else if (lexicon.isAnd(before.lower)) {
      if (start - 2 < from || !isPair(place, start - 1)) break;
      // In 'Labour Minister Ada Holman and Finance Minister' a name stands before 'and': a title ahead of it is somebody else's.
      const joined = tokens[start - 2];
      if (joined !== undefined && (!lexicon.isHead(joined.lower) || /^\p{Lu}.*man$/u.test(joined.text))) named = start;
      start -= 2;
    } else if (named > 0 && lexicon.isHead(before.lower) && !ranks.has(before.lower)) return named;
    else if (lexicon.isArticle(before.lower) || lexicon.isHonorific(before.lower)) break;
    else if (start - 2 >= from && isInHouse(place, start - 1)) start -= 2;
    else if (lexicon.isBefore(before.lower) || describes(place, start - 1)) start--;
    else break;
  }
  return lexicon.isPossessive(tokens[start - 1]?.lower ?? '') || isOfTitle(place, start - 1) ? start - 1 : start;
}
