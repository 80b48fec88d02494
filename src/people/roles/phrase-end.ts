import { isBoundary, isNumber } from './is-boundary.ts';
import { isShortForm } from './is-short-form.ts';
import { listEnd } from './list-end.ts';
import { quoteEnd } from './quote-end.ts';
import type { RolePlace } from './role-place.ts';

/** The longest stretch that is looked at for a role, in words. */
const LONGEST = 20;
/** The longest that two roles joined together may be: of longer ones the first is enough. */
const LONGEST_JOINED = 14;

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

/** Where a title in quotation marks that belongs to the phrase closes: 'author of "The Hill"', 'head of the party "New Dawn"'; -1 where none stands at `at`. */
const titleEnd = ({ tokens, lexicon }: RolePlace, at: number, inComplement: boolean): number =>
  inComplement ? quoteEnd(tokens, at) : lexicon.isOf(tokens[at]?.lower ?? '') ? quoteEnd(tokens, at + 1) : -1;

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

/** May the phrase go on over 'and'? 'director of sales and marketing', 'founder and president'. */
function joins(place: RolePlace, at: number, inComplement: boolean): boolean {
  const { tokens, lexicon, owners } = place;
  const next = tokens[at + 1];
  if (next === undefined || !next.isWord || lexicon.isArticle(next.lower) || lexicon.isPossessive(next.lower) || lexicon.isEnder(next.lower) || owners[at + 1] !== undefined) return false;
  // 'adviser to Ada Cole and former senator' may be two people.
  if (owners[at - 1] !== undefined && !lexicon.isHonorific(next.lower)) return false;
  return inComplement ? !isBoundary(next, lexicon, tokens[at]) : lexicon.isHead(next.lower) || lexicon.isHead(tokens[at + 2]?.lower ?? '');
}

/** English words for when and how old, after an article: 'an anchor at a time when …'. */
const times: ReadonlySet<string> = new Set(['age', 'moment', 'point', 'stage', 'time']);

const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** May the preposition at `at` carry the role on? Not to a time, nor to what another sentence has told of ('star of this show'). */
function carriesOn({ tokens, lexicon }: RolePlace, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || (lexicon.isArticle(next.lower) && times.has(tokens[at + 2]?.lower ?? '')) || pointing[lexicon.language]?.test(next.lower) === true) return false;
  if (tokens[at]?.text === 'on' && days.test(next.text)) return false;
  return !isNumber(next) || /^\d{1,3}$/.test(next.text.replace('.', ''));
}

/** Dutch words of office that what it is of follows at once: 'hoogleraar staatsrecht', 'wethouder financiën'. */
export const hasField = ({ tokens, lexicon }: RolePlace, head: number): boolean =>
  lexicon.language === 'nl' && /(?:hoogleraar|docent|docente|lector|wethouder|leraar|lerares|student|studente|directeur|adviseur|onderzoeker)$/.test(tokens[head]?.lower ?? '') && /^\p{Ll}{5,}$/u.test(tokens[head + 1]?.text ?? '');

/** How far the phrase goes on after its role word: to the first mark, verb or clause. */
export function phraseEnd(place: RolePlace, head: number): number {
  const { tokens, lexicon, owners } = place;
  let end = head + 1;
  let at = head + 1;
  let joined = 0;
  let inComplement = false;
  while (at < tokens.length && at - head < LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (token.text === ',' && next !== undefined && lexicon.isHead(next.lower) && at === head + 1 && owners[at + 2] === undefined && isListed(place, at + 1)) {
      // 'chairman, CEO and president'
      end = at + 2;
      at += 2;
      continue;
    }
    const title = titleEnd(place, at, inComplement);
    if (title > 0) {
      // 'founder of the "Open Hill" project'
      const goesOn = inComplement && lexicon.language === 'en' && (lexicon.isArticle(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'so-called');
      inComplement = true;
      at = end = title + 1;
      if (!goesOn && !lexicon.isAnd(tokens[at]?.lower ?? '') && !lexicon.isOf(tokens[at]?.lower ?? '')) break;
      continue;
    }
    const list = token.text === ',' && (inComplement || (lexicon.grammar.genitives === true && at > head + 1)) ? listEnd(place, at) : -1;
    if (list > 0) at = end = list;
    else if (inComplement && isInName(place, at)) at++;
    else if (isShortForm(tokens, at)) at += 3;
    else if (lexicon.isOf(token.lower) && next?.isWord === true && !lexicon.isBe(next.lower)) {
      if (!carriesOn(place, at)) break;
      inComplement = true;
      at++;
    } else if (lexicon.isAnd(token.lower)) {
      if (!joins(place, at, inComplement)) break;
      if (inComplement && lexicon.isHead(next?.lower ?? '')) joined ||= end;
      at++;
      end = at + 1;
    } else if (lexicon.isArticle(token.lower) || lexicon.isPossessive(token.lower)) {
      if (!inComplement) break;
      at++;
    } else {
      const adjective = lexicon.grammar.before !== undefined || (at === head + 1 && hasField(place, head)) || lexicon.grammar.genitives === true || lexicon.isHead(token.lower) || token.isCapital;
      if (isBoundary(token, lexicon, tokens[at - 1]) || (!inComplement && !adjective)) break;
      at++;
      // German nouns have a capital: 'als Ärztin in Riga gearbeitet'.
      if (lexicon.language !== 'de' || token.isCapital) end = at;
    }
  }
  return joined > 0 && end - head > LONGEST_JOINED ? joined : end;
}
