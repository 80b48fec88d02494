import type { Sentence } from '../../model.ts';
import { saysSame } from '../clusters/known-as.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { Mention } from '../mentions/mention.ts';
import { asFirstName, asLastName, asPlace, isLand } from '../mentions/known-word.ts';
import { languageFor } from '../languages/language-for.ts';
import { hasKin } from './has-kin.ts';
import { isAddressed } from './addressed.ts';
import { isAged } from './is-aged.ts';
import { isExplainedAsSomebody } from './explained-as-somebody.ts';
import { isIntroduced } from './introduced.ts';
import { isKinNamed } from './kin-named.ts';
import { isMadeAsName } from './made-as-names.ts';
import { isOfFamily } from './of-family.ts';
import { isThing } from './is-thing.ts';
import { isKnownThing } from './known-things.ts';
import { afterPeople } from './looks-like-thing.ts';
import { isPastTense } from '../roles/is-past-tense.ts';
import { listMates } from '../roles/list-mates.ts';
import { readPlaces } from '../roles/read-places.ts';
import type { RolePlace, RoleRule } from '../roles/role-place.ts';
import { appositionAfter } from '../roles/rules/apposition-after.ts';
import { appositionBefore } from '../roles/rules/apposition-before.ts';
import { titleBefore } from '../roles/rules/title-before.ts';

/** A candidate below this is raised by nothing but several things at once. */
const LEAST = 0.12;
/** What a candidate has that the page itself says is somebody. */
const RAISED = 0.6;
/** The same for a single word, which has to be surer. */
const RAISED_ALONE = 0.7;
/** A single word between people has to be so likely to be one. */
const LIKELY = 0.3;
/** A full name before 'who' or an age has to be so likely to be one. */
const LIKELY_FULL = 0.2;
/** From here up a role is one by a word for it, not by an article alone. */
const BY_WORD = 2.5;

const fullRules: readonly RoleRule[] = [titleBefore, appositionBefore, appositionAfter];

/** Languages in which a word of role has a capital only where it begins the sentence: 'Samboeren Tiril var hjemme'. */
const beginsWithRole: ReadonlySet<string> = new Set(['cs', 'da', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'ru', 'sv', 'uk']);

/** The page says what the one with this name is: 'le juge Abel Sy', 'Ada Lund, die Siegerin aus Äthiopien'. */
function hasRole(place: RolePlace, isFull: boolean): boolean {
  if (isFull) return fullRules.some((rule) => (rule(place)?.worth ?? 0) >= BY_WORD);
  // A single word has to stand right after the word of role: 'il sergente Orlov'.
  const role = titleBefore(place);
  const nearest = place.tokens[place.first - 1];
  // Not 'veteran Democratic strategist': nothing may go on after it.
  const after = place.tokens[place.last + 1];
  const ends = after === undefined || !after.isWord || place.lexicon.isEnder(after.lower) || place.lexicon.isAnd(after.lower) || place.lexicon.isBe(after.lower);
  // Where every noun has a capital, the name must be a known first name: 'Mitschüler Nicolas', not 'Star Trek'. 'Tante Julia' may be a title.
  const isNoun = nearest?.isCapital === false || (place.first === 1 && beginsWithRole.has(place.lexicon.language) && /^\p{Lu}\p{Ll}+$/u.test(place.tokens[1]?.text ?? '')) || (place.lexicon.language === 'de' && !place.lexicon.isRelation(nearest?.lower ?? '') && asFirstName(place.tokens[place.first]?.text) >= 2);
  return ends && role !== null && !role.plural && nearest !== undefined && isNoun && place.lexicon.isHead(nearest.lower);
}

/** English titles that nothing but people has, so that the name after them is no place: 'Queen Victoria'. */
const royal: ReadonlySet<string> = new Set(['Emperor', 'Empress', 'King', 'Pope', 'Prince', 'Princess', 'Queen']);

/** True for a name that begins with such a title, which was taken for a part of it. */
const isRoyalName = (name: string): boolean => {
  const [title = '', first, ...more] = name.split(' ');
  return royal.has(title) && more.length === 0 && asFirstName(first) === 3;
};

/** Somebody who speaks, and of whom it is said who that is: 'says Ofer, a student'. */
const isExplainedSpeaker = (place: RolePlace): boolean => languageFor(place.lexicon.language).sayingVerbs.includes(place.tokens[place.first - 1]?.lower ?? '') && (appositionAfter(place)?.worth ?? 0) >= BY_WORD;

/** A known name alone right after a title with a capital: 'King Abdullah', but not 'General Assembly' or 'King Street'. */
function isKnownAfterTitle({ name, title }: Mention, { tokens, last, lexicon }: RolePlace): boolean {
  const nearest = title?.split(' ').at(-1) ?? '';
  if (lexicon.language !== 'en' || !/^\p{Lu}/u.test(nearest) || (asPlace(name) > 0 && !(royal.has(nearest) && asFirstName(name) === 3))) return false;
  return (asFirstName(name) >= 2 || asLastName(name) >= 2) && tokens[last + 1]?.isCapital !== true && !isThing(name.toLowerCase(), lexicon.language);
}

const closesQuotation = (mark: RolePlace['tokens'][number] | undefined): boolean => /^["”“»]$/.test(mark?.text ?? '');

/** Whoever stands after a quotation and one small word is who said it: '… it was late,” adds Ada Cole.', '… était tard », explique Ada Cole.' */
function isQuotedSpeaker({ tokens, first }: RolePlace): boolean {
  const verb = tokens[first - 1];
  const mark = tokens[first - 2]?.text === ',' || /^[-–—]$/.test(tokens[first - 2]?.text ?? '') ? tokens[first - 3] : tokens[first - 2];
  return verb?.isWord === true && !verb.isCapital && /^\p{Ll}{3,}/u.test(verb.text) && closesQuotation(mark);
}

/** The same where a verb comes later, if at all: '… it was late,” Ada Cole, a nurse, said.' */
const isAfterQuotation = ({ tokens, first }: RolePlace): boolean => closesQuotation(tokens[first - 1]) && /^[,.!?]$/.test(tokens[first - 2]?.text ?? '');

/** 'a man identified as Ada Cole', 'the dead man, identified by police as Ada Cole' */
function isIdentified({ tokens, first, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || tokens[first - 1]?.lower !== 'as') return false;
  return tokens.slice(Math.max(0, first - 6), first - 1).some(({ lower }) => lower === 'identified');
}

/** A first name with a family name cut short, as before a court: 'Joey van L.'. */
const cutShort = /^\p{Lu}\p{Ll}+(?: \p{Ll}{2,3}){1,2} \p{Lu}\.$/u;
/** A first name and a family name of which a verb in the past says something: 'Władysław Nowak-Orlik przyszedł'. */
function isSubject({ name, score }: Mention, { tokens, first, last, lexicon }: RolePlace): boolean {
  if (lexicon.language === 'en' || asFirstName(tokens[first]?.text) < 2 || asPlace(tokens[first]?.text) > 0) return false;
  if (cutShort.test(name)) return true;
  const verb = tokens[last + 1];
  return score >= LIKELY_FULL && verb?.isCapital === false && (lexicon.isVerb(verb.lower) || isPastTense(verb.lower, lexicon.language)) && !isThing(lookupKey(tokens[last]?.text ?? ''), lexicon.language);
}

/** What only people lead, and is named for them: 'the Cole administration'. */
const led: ReadonlySet<string> = new Set(['administration', 'presidency']);

/** True where English calls one of these after whoever bears a known family name: 'the Cole administration', 'the Ada Cole case'. */
const isCalledAfter = ({ tokens, first, last, lexicon }: RolePlace, nouns: ReadonlySet<string>): boolean =>
  lexicon.language === 'en' && tokens[first - 1]?.lower === 'the' && nouns.has(tokens[last + 1]?.text ?? '') && asLastName(tokens[last]?.text) >= 2 && !isLand(tokens[last]?.text);

/** True where no other of the list stands before the name: what stands there may be a place, 'in Leeds, Ada Cole and Tom Reed …'. */
const opensList = ({ tokens, first, lexicon }: RolePlace): boolean => tokens[first - 1]?.text !== ',' && !lexicon.isAnd(tokens[first - 1]?.lower ?? '');

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
/** True where English goes on with 'who', which nothing but people has after it: 'Ada Cole, who …'. */
const isTakenUpByWho = ({ tokens, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && relatives.has((tokens[last + 1]?.text === ',' ? tokens[last + 2] : tokens[last + 1])?.lower ?? '');

/** True where the page calls somebody sure by another name right after it: 'Ada Cole, also known as Addie Cole'. */
const isKnownAs = (mention: Mention, next: Mention | undefined, sentences: readonly Sentence[]): boolean =>
  next?.sentence === mention.sentence && next.score >= RAISED && saysSame(sentences[mention.sentence]?.text.slice(mention.end, next.start) ?? '', mention.name, next.name);

/** 'the Emperor Norton Bridge', 'Inspector Lynley Mysteries': what stands before the name belongs to the thing. */
function endsAsThing(name: string, { lexicon }: RolePlace): boolean {
  const words = name.split(' ');
  const last = lookupKey(words.at(-1) ?? '');
  return isThing(last, lexicon.language) && asFirstName(words[0]) < 2 && asLastName(last) < 3;
}

/**
 * Raises candidates that the words around them speak for (a role, or a list in which the others are people), or the page's own data.
 * @param tagged names that the page's own data gives, of people and of what else it is about.
 * @returns the mentions, in the same order.
 */
export function raiseScores(mentions: readonly Mention[], sentences: readonly Sentence[], language: string, tagged: readonly string[] = []): Mention[] {
  const isTagged = new Set(tagged.map(lookupKey));
  const { placeOf } = readPlaces(mentions, sentences, language);
  const families = new Set(mentions.filter(({ name, score }) => score >= RAISED_ALONE && !name.includes(' ')).map(({ name }) => name));
  const particled = mentions.filter(({ name, score }) => score >= RAISED && /^(?:De|Del|Den|Di|Ten|Ter|Van|Von) \p{L}/u.test(name)).map(({ name }) => ` ${name.toLowerCase()}`);
  const raised = mentions.map((mention, index) => {
    const isFull = mention.name.includes(' ');
    if (mention.score >= (isFull ? RAISED : RAISED_ALONE) || (mention.score < LEAST && !isFull)) return mention;
    const place = placeOf(mention);
    // 'global rival Google'
    if (place === null || isKnownThing(mention.name)) return mention;
    if (isRoyalName(mention.name) && place.tokens[place.last + 1]?.isCapital !== true) return { ...mention, score: RAISED };
    if (isFull ? endsAsThing(mention.name, place) : place.lexicon.language !== 'en' && isThing(mention.name.toLowerCase(), place.lexicon.language)) return mention;
    // 'Hanneke de Ruijter' where the page has De Ruijter too
    if (isFull && particled.some((family) => mention.name.toLowerCase().endsWith(family))) return { ...mention, score: RAISED };
    if (isFull && isOfFamily(mention.name, families)) return { ...mention, score: RAISED };
    // Who speaks and is explained is somebody, however the name looks: '“… it was late,” Ada Cole, the deputy editor, said.'
    if (mention.score < LEAST) return (isQuotedSpeaker(place) || isAfterQuotation(place)) && hasRole(place, true) ? { ...mention, score: RAISED } : mention;
    if (isFull && isTagged.has(lookupKey(mention.name))) return { ...mention, score: RAISED };
    if (isMadeAsName(mention.name, mention.score, place.lexicon.language)) return { ...mention, score: RAISED };
    if (hasRole(place, isFull)) return { ...mention, score: RAISED, ...(isFull || mention.title !== undefined ? {} : { title: place.tokens[place.first - 1]?.text ?? '' }) };
    if (!isFull && isKnownAfterTitle(mention, place)) return { ...mention, score: RAISED };
    // 'Grandmaster R. Unknown'
    if (isFull && mention.score >= LIKELY && /^\p{Lu}\p{L}{2,}/u.test(mention.title ?? '')) return { ...mention, score: RAISED };
    if (isFull && isSubject(mention, place)) return { ...mention, score: RAISED };
    if (isFull && isIdentified(place)) return { ...mention, score: RAISED };
    if (isFull && mention.score >= LIKELY_FULL && (isAged(place) || isKinNamed(place) || isQuotedSpeaker(place) || isCalledAfter(place, afterPeople) || (isTakenUpByWho(place) && !isThing(lookupKey(mention.name.split(' ').at(-1) ?? ''), language)) || isKnownAs(mention, mentions[index + 1], sentences))) return { ...mention, score: RAISED };
    if (!isFull && (isCalledAfter(place, led) || isIntroduced(place) || isKinNamed(place) || isAddressed(place) || (mention.score >= LIKELY && (((isAged(place) || hasKin(place)) && !isLand(mention.name)) || isExplainedSpeaker(place) || isExplainedAsSomebody(place))))) return { ...mention, score: RAISED_ALONE };
    if (!isFull && mention.score >= LIKELY && !opensList(place) && listMates(place).filter((mate) => mate.score >= 0.8).length >= 2) return { ...mention, score: RAISED_ALONE };
    if (isFull && listMates(place).some((mate) => mate.score >= 0.8 && mate.name.includes(' '))) return { ...mention, score: RAISED };
    return mention;
  });
  // What was raised may be the family of others: 'la mujer de Mora' and 'Ousmane Mora'.
  const more = new Set(raised.filter(({ name, score }, index) => score !== mentions[index]?.score && !name.includes(' ')).map(({ name }) => name));
  return more.size === 0 ? raised : raised.map((mention) => (mention.score < RAISED && mention.score >= LEAST && mention.name.includes(' ') && isOfFamily(mention.name, more) ? { ...mention, score: RAISED } : mention));
}
