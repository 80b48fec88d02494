import { homeEnd } from '../home-end.ts';
import { isBoundary } from '../is-boundary.ts';
import { isRoleWord } from '../is-role-word.ts';
import { isShortForm } from '../is-short-form.ts';
import { isTail } from '../is-tail.ts';
import { phraseEnd } from '../phrase-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

const FARTHEST = 12;
/** 'his wife of more than thirty years' */
const yearsBefore = / of (?:(?:about|almost|more than|nearly|over) )?[\p{L}\d-]{1,12} (?:years|months|decades)$/u;

/** What comes after the name, brackets and a home left out: 'Ada Cole (51) of Leeds,'. */
function after(place: RolePlace): number {
  const { tokens, last } = place;
  let next = last + 1;
  if (tokens[next]?.text === '(') {
    const close = tokens.slice(next, next + 12).findIndex(({ text }) => text === ')');
    if (close > 0) next += close + 1;
  }
  return Math.max(next, homeEnd(place, next));
}

/** Where a span of years begins that ends at the comma; the comma itself where there is none. */
function beforeYears({ text, tokens, lexicon }: RolePlace, comma: number): number {
  const end = tokens[comma]?.start ?? 0;
  const years = lexicon.language === 'en' ? yearsBefore.exec(text.slice(Math.max(0, end - 50), end)) : null;
  if (years === null) return comma;
  const start = end - years[0].length + 1;
  return tokens.findIndex((token) => token.start === start);
}

/** Is the comma at `at` one inside a title that ends at `to`: 'ministro de Industria, Comercio y Turismo'? */
const isInside = ({ tokens, lexicon }: RolePlace, at: number, to: number): boolean => {
  const words = tokens.slice(at + 1, to);
  return words.some(({ lower }) => lexicon.isAnd(lower)) && !words.some(({ lower }) => lexicon.isHead(lower));
};

/** Where the words begin that no mark, verb or other name parts from the comma before the name. */
function opening(place: RolePlace, comma: number): number {
  const { tokens, lexicon, owners } = place;
  let from = beforeYears(place, comma);
  while (from > 0 && comma - from < FARTHEST) {
    const token = tokens[from - 1];
    // 'Ada Cole’s husband' keeps the whole name.
    // 'la mujer de Mora, Ada Cole,'
    const owned = owners.indexOf(owners[from - 1]);
    if (lexicon.language !== 'en' && owners[from - 1] !== undefined && lexicon.isOf(tokens[owned - 1]?.lower ?? '')) {
      from = owned - 1;
      continue;
    }
    if (token === undefined || (owners[from - 1] !== undefined && owners[from - 1] !== owners[from] && !/['’]s?$/.test(token.text))) break;
    if (isShortForm(tokens, from - 3)) from -= 3;
    else if (token.text !== ',' && isBoundary(token, lexicon, tokens[from - 2]) && !lexicon.isOf(token.lower)) break;
    else if (token.text === ',' && !isInside(place, from - 1, comma)) break;
    else from--;
  }
  return from;
}

/** Where 'one of the' begins that stands before `at`; -1 where it does not. */
function oneOf({ tokens, lexicon }: RolePlace, at: number): number {
  let of = at - 1;
  while (lexicon.isArticle(tokens[of]?.lower ?? '') && of > 0) of--;
  return lexicon.isOf(tokens[of]?.lower ?? '') && lexicon.isOne(tokens[of - 1]?.lower ?? '') ? of - 1 : -1;
}

/** Languages in which a sentence may begin with what somebody is, without an article: 'Médecin de formation, Luc Morel a …' */
const bare: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);

/**
 * True where the phrase from `start` begins the sentence, whose subject is the name: 'A former nurse, Ada Cole left', 'Reed’s lawyer, Ada Cole said'.
 * Not 'According to the lawyer, Cole said'.
 * @param next what comes after the name.
 */
function opensSentence({ tokens, lexicon }: RolePlace, start: number, next: RolePlace['tokens'][number] | undefined): boolean {
  const before = tokens[start - 1];
  const isArticle = lexicon.isArticle(before?.lower ?? '');
  if (tokens[isArticle ? start - 2 : start - 1]?.isWord === true) return false;
  return lexicon.isVerb(next?.lower ?? '') || (isArticle ? lexicon.language === 'en' && /^an?$/.test(before?.lower ?? '') : bare.has(lexicon.language));
}

/** What somebody of a party is called: 'El alcalde, el socialista Luis Mora,'. */
const party = /^(?:\p{L}+ista|\p{L}+iste|dem|insoumise?|popular)$/u;
/** 'due figli, Nicolò ed Elia' */
const counting = /^(?:two|three|four|zwei|drei|vier|beiden|twee|drie|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|due|tre|quattro|to|två|fyra|fire)$/;

/** A rank in letters, between the phrase and the name: 'The spokesperson for the police, SP Ada Cole, said'. */
const rankLetters = /^\p{Lu}{2,4}$/u;
/** '27-year-old', there too. */
const age = /^\d{1,3}-year-old$/;

/** 'Cole’s', "the party's", and where the genitive has no apostrophe 'virksomhedens' */
const isOwner = ({ lexicon }: RolePlace, token: RolePlace['tokens'][number] | undefined): boolean => (/^(?:da|no|sv)$/.test(lexicon.language) ? /\p{L}{3}s$/u : /['’]s?$/).test(token?.text ?? '');

/** A noun phrase before the name, parted from it by a comma: 'the former editor of the Mail, Anna Berg,', 'El presidente de Chile, Luis Mora,'. */
export const appositionBefore: RoleRule = (place) => {
  const { tokens, lexicon, first, last } = place;
  let comma = first - 1;
  const isShortTitle = (at: number): boolean => lexicon.language === 'en' && tokens[at]?.isCapital === true && tokens[at].lower.length < 6 && lexicon.isTitle(tokens[at].lower);
  while (comma >= 0 && (isShortTitle(comma) || lexicon.isHonorific(tokens[comma]?.lower ?? '') || lexicon.isArticle(tokens[comma]?.lower ?? '') || age.test(tokens[comma]?.lower ?? '') || rankLetters.test(tokens[comma]?.text ?? ''))) comma--;
  // 'El jefe de bomberos, el teniente Luis Mora,': what is longer says more than the rank.
  const isParty = lexicon.isArticle(tokens[comma - 1]?.lower ?? '') && party.test(tokens[comma]?.lower ?? '');
  const rank = lexicon.language !== 'en' && comma > 2 && (isParty || lexicon.isTitle(tokens[comma]?.lower ?? '')) ? (lexicon.isArticle(tokens[comma - 1]?.lower ?? '') ? comma - 2 : comma - 1) : -1;
  const isRanked = tokens[rank]?.text === ',' && (isParty || tokens[rank - 2]?.isWord === true);
  if (isRanked) comma = rank;
  // 'the oldest player of the team – Anna Berg – said'
  const dash = /^[-–—]$/.test(tokens[comma]?.text ?? '') && tokens[last + 1]?.text === tokens[comma]?.text;
  if (tokens[comma]?.text !== ',' && !dash) return null;
  if (dash) while (tokens[comma - 1]?.text === tokens[comma]?.text) comma--;
  // The name must be set off on the other side too; else it is one of a list, or begins a clause.
  const next = tokens[after(place)];
  const listed = next !== undefined && lexicon.isAnd(next.lower);
  const setOff = next === undefined || !next.isWord || listed;
  const from = opening(place, comma);
  for (let head = from; head < comma; head++) {
    const lower = tokens[head]?.lower ?? '';
    const plural = lexicon.isPlural(lower);
    if ((listed && !plural) || (isRanked && (plural || (head + 1 === comma && !isParty)))) continue;
    const list = tokens.slice(head, comma).some(({ text }) => text === ',');
    if (!isRoleWord(place, head) || !isTail(place, head + 1, comma) || (list && phraseEnd(place, head) < comma)) continue;
    const whole = phraseStart(place, head, from);
    const one = plural ? oneOf(place, whole) : -1;
    const start = one < 0 ? whole : one;
    const before = tokens[start - 1];
    if (!setOff && !opensSentence(place, start, next)) continue;
    const opens = one >= 0 || before === undefined || lexicon.isArticle(before.lower) || !before.isWord || lexicon.isPossessive(tokens[start]?.lower ?? '') || isOwner(place, before) || tokens.slice(start, head).some((token) => isOwner(place, token)) || lexicon.grammar.articles.length === 0;
    if (!opens && !isBoundary(before, lexicon) && !(plural && counting.test(before.lower))) continue;
    return roleBetween(place, start, isShortForm(tokens, comma - 3) ? comma - 3 : comma, opens ? 3 : 2, plural && one < 0);
  }
  return null;
};
