import { isThing } from '../../evidence/is-thing.ts';
import { asFirstName } from '../../mentions/known-word.ts';
import { isNominative } from '../is-nominative.ts';
import { isPastTense } from '../is-past-tense.ts';
import { nounEnd } from '../noun-end.ts';
import { phraseEnd } from '../phrase-end.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { openers, skipAside } from '../skip-aside.ts';
import { roleBetween } from '../role-between.ts';

/** Words after 'a' and a noun that make a clause of its own of it: 'For Ada Cole, a rise could come', 'Ada Cole, a look he liked'. */
const goesOn: ReadonlySet<string> = new Set('are can could did does had has have he i is it may might must she should they was we were will would you'.split(' '));

/** Before the year from which on somebody is something. */
const since: ReadonlySet<string> = new Set('dal dalla depuis desde från od seit sedan siden sinds с з'.split(' '));

/** 'Who', where its verb comes soon after it. */
const relatives: Readonly<Record<string, string>> = { da: 'der', es: 'que', fr: 'qui', it: 'che', no: 'som', pt: 'que', sv: 'som' };

/** 'Ada Cole, leader of the House Tom Reed': where a name follows the words at once, they are the title of the next in a list. */
function isOfNext(place: RolePlace, from: number, to: number): boolean {
  const { tokens, lexicon, owners } = place;
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1];
    if (before === undefined || owners[at] === undefined || owners[at] === owners[at - 1]) continue;
    // 'szef gabinetu premiera Marek Nowak', but 'предшественница Федерики Моры': a full name in the nominative is another's.
    if (lexicon.grammar.genitives === true && owners[at]?.name.includes(' ') === true) {
      if (isNominative(place, at)) return true;
      if (asFirstName(tokens[at]?.text) === 0) continue;
    }
    // 'le skieur français Luc Morel': nothing says that the skier is another's.
    const own = lexicon.grammar.before !== undefined && !tokens.slice(from, at).some(({ lower }) => lexicon.isOf(lower) || lexicon.isArticle(lower));
    const earlier = tokens[at - 2]?.lower ?? '';
    // 'lawyer of President Tom Reed', but 'chief of staff General Tom Reed'
    const isOwnTitle = lexicon.isHead(before.lower) && (lexicon.language !== 'en' || lexicon.isOf(earlier) || lexicon.isArticle(earlier) || lexicon.isPossessive(earlier));
    if (!own && (!before.isCapital || /(?:['’]s?|\.)$/.test(before.text) || isOwnTitle)) continue;
    const last = owners.lastIndexOf(owners[at]);
    if (tokens[last + 1]?.isCapital !== true && !/['’]s?$/.test(tokens[last]?.text ?? '')) return true;
  }
  return false;
}

/** Where the role word of the phrase from `from` to `end` stands, which no other name may part from it; -1 where there is none. */
function headIn({ tokens, lexicon, owners }: RolePlace, from: number, end: number): number {
  let head = -1;
  for (let at = from; at < end; at++) {
    // Another name: 'Anna Berg, Luis Mora and …' is a list, "the Mora campaign's adviser" and "President Cole's adviser" are roles.
    const isNew = owners[at] !== undefined && owners[at] !== owners[at - 1];
    if (isNew && head === at - 1 && !/['’]s?$/.test(tokens[owners.lastIndexOf(owners[at])]?.text ?? '')) break;
    if (owners[at] !== undefined && owners[at + 1] !== owners[at] && !/['’]s?$/.test(tokens[at]?.text ?? '') && (at + 1 >= end || !tokens[at + 1]?.isWord)) break;
    if (!lexicon.isHead(tokens[at]?.lower ?? '') || owners[at] !== undefined) continue;
    head = at;
    const next = tokens[at + 1];
    const more = next !== undefined && at + 1 < end && (lexicon.isHead(next.lower) || (lexicon.grammar.before === undefined && lexicon.grammar.genitives === undefined));
    if (!more) break;
  }
  return head;
}

/** A noun phrase after the name: 'Anna Berg, the leader of the opposition, said', 'Anna Berg, 35, a plumber', 'Anna Berg (head of the party)'. */
export const appositionAfter: RoleRule = (place) => {
  const { tokens, lexicon, last, owners } = place;
  const opener = skipAside(place, last + 1);
  if (!openers.has(tokens[opener]?.text ?? '')) return null;
  let from = opener + 1;
  // 'Luis Mora, y el ministro, Abel Sy': what begins with 'and' is said of the next.
  if (lexicon.isAnd(tokens[from]?.lower ?? '')) return null;
  // ', seit 2019 Bürgermeisterin'
  if (since.has(tokens[from]?.lower ?? '') && /^(?:19|20)\d\d$/.test(tokens[from + 1]?.text ?? '')) from += 2;
  // ', who is a lawyer'
  let worth = 3.2;
  // ', som til vanlig er matros', ', der også er formand'
  const between = relatives[lexicon.language] === tokens[from]?.lower ? tokens.slice(from + 1, from + 4).findIndex(({ lower }) => /^(?:er|era|es|est|var|är|è|é|était)$/.test(lower)) : -1;
  if (between > 0 && tokens.slice(from + 1, from + between + 1).every(({ isWord, isCapital }) => isWord && !isCapital)) from += between;
  const clause = lexicon.isBe(tokens[from + 1]?.lower ?? '');
  if (clause && tokens[from]?.isWord === true && !lexicon.isHead(tokens[from]?.lower ?? '') && owners[from] === undefined) {
    from += 2;
    worth = 2.4;
  }
  // 'La fondatrice, Anna Berg, cherchait un successeur'
  if (lexicon.language !== 'en' && lexicon.isArticle(tokens[from + 1]?.lower ?? '') && isPastTense(tokens[from]?.lower ?? '', lexicon.language)) return null;
  // ', then a resident at the hospital'
  const isThen = lexicon.language === 'en' && /^(?:currently|now|then)$/.test(tokens[from]?.lower ?? '') && lexicon.isArticle(tokens[from + 1]?.lower ?? '');
  if (isThen) from++;
  const article = lexicon.isArticle(tokens[from]?.lower ?? '');
  // 'It was clear to his wife, Ada Cole, that the victim had left'
  if (tokens[from]?.lower === 'that' && lexicon.isArticle(tokens[from + 1]?.lower ?? '')) return null;
  const opens = from;
  if (article) from++;
  // 'one of the best painters', 'uma das intelectuais', 'одного из соратников'
  // 'l’un des chanteurs'
  const one = article && lexicon.isOne(tokens[from]?.lower ?? '') ? from : opens;
  const oneOf = lexicon.isOne(tokens[one]?.lower ?? '') && lexicon.isOf(tokens[one + 1]?.lower ?? '');
  if (oneOf) {
    from = one + 2;
    while (lexicon.isArticle(tokens[from]?.lower ?? '') || lexicon.isPossessive(tokens[from]?.lower ?? '')) from++;
  }
  const owned = lexicon.isPossessive(tokens[from]?.lower ?? '');
  // '“Ada Cole, my lord,” he said': whoever is spoken to is another.
  if (tokens[from]?.lower === 'my' && /^(?:darling|dear|friend|lady|lord|love|son)$/.test(tokens[from + 1]?.lower ?? '') && lexicon.language === 'en') return null;
  const end = nounEnd(place, owned ? from + 1 : from);
  let head = headIn(place, from, end);
  // 'the last surviving member of the band'
  if (head < 0 && article) head = headIn(place, from, nounEnd(place, from, true));
  if (head < 0) {
    // 'Anna Berg, a refusenik from Riga,': after an indefinite article any noun will do.
    const indefinite = lexicon.language === 'en' && /^an?$/.test(tokens[from - 1]?.lower ?? '');
    const noun = tokens[end - 1];
    if (!article || isThen || !indefinite || tokens[opener]?.text === ':' || end <= from || noun === undefined || owners[end - 1] !== undefined || /^\d.*-old$|ed$/.test(noun.lower) || tokens.slice(from, end).some(({ lower }) => isThing(lower, lexicon.language))) return null;
    const close = phraseEnd(place, end - 1);
    // 'For Ada Cole, an uncontested rise could …'
    if (goesOn.has(tokens[close]?.lower ?? '')) return null;
    return roleBetween(place, from, close, worth - 1);
  }
  // 'Ada, The Queen of Ice': a title of its own
  if (article && tokens[opens]?.isCapital === true && lexicon.isOf(tokens[head + 1]?.lower ?? '')) return null;
  // 'Ada Cole, Andra Day and Lady Holm': the title is that of the last in the list.
  if (!article && head > from && lexicon.isAnd(tokens[head - 1]?.lower ?? '') && [from, head, head + 1].every((at) => tokens[at]?.isCapital === true)) return null;
  // 'Tom and Ada Cole, six grandchildren and …'
  if (lexicon.language === 'en' && head > from && lexicon.isRelation(tokens[head]?.lower ?? '') && lexicon.isPlural(tokens[head]?.lower ?? '') && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)$/.test(tokens[from]?.lower ?? '')) return null;
  const close = phraseEnd(place, head);
  // 'Boko Hill, terrorist groups and …'
  const next = tokens[head + 1]?.lower ?? '';
  if (lexicon.language === 'en' && (isThing(next, 'en') || isThing(next.replace(/s$/, ''), 'en'))) return null;
  if ((owners[head + 1] !== undefined && (lexicon.grammar.genitives !== true || asFirstName(tokens[head + 1]?.text) > 0)) || isOfNext(place, head + 1, close)) return null;
  // 'Ada Cole, her husband and their son'
  if (owned && (tokens[close]?.isWord === true || tokens.slice(head, close).some(({ lower }) => lexicon.isAnd(lower)))) return null;
  const start = oneOf ? opens : owned ? from : Math.min(from, phraseStart(place, head, from));
  return roleBetween(place, start, close, worth, !oneOf && lexicon.isPlural(tokens[head]?.lower ?? ''));
};
