import { saysSame } from '../clusters/known-as.ts';
import { asFirstName, asLastName, asPlace } from '../mentions/known-word.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import { homeEnd } from '../roles/home-end.ts';
import { isPastTense } from '../roles/is-past-tense.ts';
import { listMates } from '../roles/list-mates.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { asOffice } from '../roles/rules/as-office.ts';
import { inCourt } from '../roles/rules/in-court.ts';
import { ranking } from '../roles/rules/ranking.ts';
import { isCalledAfter } from './called-after.ts';
import { type Candidate, type Sign, RAISED } from './candidate.ts';
import { hasKnownHalf } from './has-known-half.ts';
import { hasRole } from './has-role.ts';
import { isSaidToBeCalled } from './introduced.ts';
import { isAged } from './is-aged.ts';
import { endsWithThing, isThing } from './is-thing.ts';
import { isKinNamed } from './kin-named.ts';
import { isQuotedSpeaker, isUnknownSpeaker } from './quoted-speaker.ts';

/** Before a title with a capital a name has to be so likely to be one. */
const LIKELY = 0.3;
/** Before 'who', so likely. */
const POSSIBLE = 0.2;
/** So sure others of a list have to be. */
const SURE = 0.8;

/** 'a man identified as Ada Cole', 'the dead man, identified by police as Ada Cole' */
function isIdentified({ tokens, first, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || tokens[first - 1]?.lower !== 'as') return false;
  return tokens.slice(Math.max(0, first - 6), first - 1).some(({ lower }) => lower === 'identified');
}

/** A first name with a family name cut short, as before a court: 'Joey van L.'. */
const cutShort = /^\p{Lu}\p{Ll}+(?: \p{Ll}{2,3}){1,2} \p{Lu}\.$/u;
/** A first name and a family name of which a verb in the past says something: 'Władysław Nowak-Orlik przyszedł'. */
function isSubject({ mention: { name, score }, place: { tokens, first, last, lexicon } }: Candidate): boolean {
  if (lexicon.language === 'en' || asFirstName(tokens[first]?.text) < 2 || asPlace(tokens[first]?.text) > 0) return false;
  if (cutShort.test(name)) return true;
  const verb = tokens[last + 1];
  return score >= POSSIBLE && verb?.isCapital === false && (lexicon.isVerb(verb.lower) || isPastTense(verb.lower, lexicon.language)) && !isThing(lookupKey(tokens[last]?.text ?? ''), lexicon.language);
}

/** 'the Argentine Facundo Mora': somebody of a people, by a name that may be one. */
function isOfPeople(place: RolePlace): boolean {
  const { tokens, first, lexicon } = place;
  const people = tokens[first - 1]?.lower ?? '';
  return lexicon.language === 'en' && lexicon.isNational(people) && !lexicon.isPlural(people) && lexicon.isArticle(tokens[first - 2]?.lower ?? '') && hasKnownHalf(place);
}

/** 'Ada Cole, from Leeds, was late': who a house is from is not said so. */
function isFromHome(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (lexicon.language !== 'en' || last !== first + 1 || tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'from') return false;
  const end = homeEnd(place, last + 2);
  return end > 0 && hasKnownHalf(place) && asPlace(tokens[first]?.text) === 0 && !endsWithThing(tokens[last]?.text ?? '', 'en') && tokens.slice(end, end + 6).some(({ text }) => text === ',');
}

/** So many words the name of a house has at most that somebody is of. */
const HOUSE = 8;

/** 'Ada Cole of the Leeds Field Club said' */
function speaksForHouse(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (lexicon.language !== 'en' || last !== first + 1 || tokens[last + 1]?.text !== 'of' || !hasKnownHalf(place) || endsWithThing(tokens[last]?.text ?? '', 'en')) return false;
  const house = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  // 'Barnes Noble of New York said'
  if (asFirstName(tokens[first]?.text) < 2 && asLastName(tokens[first]?.text) >= 2) return false;
  let at = house;
  while (at < house + HOUSE && tokens[at]?.isWord === true && (tokens[at]?.isCapital === true || /^(?:and|for|of)$/.test(tokens[at]?.text ?? ''))) at++;
  return at > house && asPlace(tokens[at - 1]?.text) === 0 && tokens[at]?.isWord === true && lexicon.isVerb(tokens[at]?.lower ?? '');
}

/** What is made by people, and seldom by houses, in English. */
const made: ReadonlySet<string> = new Set('choreographed coached composed conducted designed directed hosted narrated painted played portrayed sculpted sung trained voiced written'.split(' '));
/** How far before 'by' such a word may stand: 'designed in 1928 by Ada Cole'. */
const FAR = 4;

/** 'It was designed in 1928 by Ada Cole' */
function isMaker(place: RolePlace): boolean {
  const { tokens, first, lexicon } = place;
  if (lexicon.language !== 'en' || tokens[first - 1]?.lower !== 'by' || !tokens.slice(Math.max(0, first - 1 - FAR), first - 1).some(({ lower }) => made.has(lower))) return false;
  return hasKnownHalf(place);
}

/** 'three cabinet ministers, among them Ada Cole' */
function isAmongPeople({ tokens, first, lexicon }: RolePlace): boolean {
  const among = tokens[first - 2];
  const them = tokens[first - 1];
  return among?.lower === 'among' && them?.lower === 'them' && tokens.slice(Math.max(0, first - 9), first - 2).some(({ lower }) => lexicon.isPlural(lower) && lexicon.isHead(lower));
}

const relatives: ReadonlySet<string> = new Set(['herself', 'himself', 'who', 'whom', 'whose']);
/** True where English goes on with 'who' or 'himself', which nothing but people has after it: 'Ada Cole, who …'. */
function isTakenUpByWho(place: RolePlace): boolean {
  const { tokens, last, lexicon } = place;
  // 'Ada Cole, of Leeds, who …'
  const home = tokens[last + 1]?.text === ',' ? homeEnd(place, last + 2) : -1;
  const at = home > 0 ? home : last + 1;
  return lexicon.language === 'en' && relatives.has((tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at])?.lower ?? '');
}

/** True where the page calls somebody sure by another name right after it: 'Ada Cole, also known as Addie Cole'. */
const isKnownAs = ({ mention, next, sentences }: Candidate): boolean =>
  next?.sentence === mention.sentence && next.score >= RAISED && saysSame(sentences[mention.sentence]?.text.slice(mention.end, next.start) ?? '', mention.name, next.name);

/** What speaks for a full name, what is cheap to see first. */
export const fullNameSigns: readonly Sign[] = [
  { least: 0, speaks: ({ place }) => hasRole(place) },
  // 'Grandmaster R. Unknown'
  { least: LIKELY, speaks: ({ mention }) => /^\p{Lu}\p{L}{2,}/u.test(mention.title ?? '') },
  { least: 0, speaks: ({ place }) => isUnknownSpeaker(place) },
  { least: 0, speaks: isSubject },
  { least: 0, speaks: ({ place }) => isIdentified(place) },
  { least: 0, speaks: ({ place }) => isAged(place) || isSaidToBeCalled(place) },
  { least: POSSIBLE, speaks: ({ place }) => isKinNamed(place) || isQuotedSpeaker(place) },
  { least: 0, speaks: ({ place }) => asOffice(place) !== null || ranking(place) !== null || inCourt(place) !== null },
  // 'the Ada Cole case'
  { least: POSSIBLE, speaks: ({ place }) => isCalledAfter(place) },
  { least: POSSIBLE, speaks: ({ mention, place }) => isTakenUpByWho(place) && !endsWithThing(mention.name, place.lexicon.language) },
  { least: 0, speaks: ({ place }) => isOfPeople(place) || isAmongPeople(place) || isFromHome(place) || speaksForHouse(place) },
  { least: POSSIBLE, speaks: ({ mention, place }) => isMaker(place) && !endsWithThing(mention.name, place.lexicon.language) },
  { least: POSSIBLE, speaks: isKnownAs },
  { least: 0, speaks: ({ place }) => listMates(place).some(({ score, name }) => score >= SURE && name.includes(' ')) },
];
