import type { Sentence } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { Mention } from '../mentions/mention.ts';
import { asCommonWord, beginsWithFirstName, isLand } from '../mentions/known-word.ts';
import { isScrambled } from '../../text/is-scrambled.ts';
import { readPlaces } from '../roles/read-places.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { hasRole } from './has-role.ts';
import { isAnimal } from './is-animal.ts';
import { isConstituency } from './constituency.ts';
import { isCompany } from './is-company.ts';
import { isDatedWork } from './dated-work.ts';
import { isHouseName } from './house-name.ts';
import { isExplainedAsThing } from './explained-as-thing.ts';
import { isSeat } from './is-seat.ts';
import { isThing } from './is-thing.ts';
import { isHalfOfThing } from './half-of-thing.ts';
import { isAged } from './is-aged.ts';
import { isInstitution } from './institution.ts';
import { isKnownCharacter } from './known-characters.ts';
import { calledLikePeople, isKnownThing, knownThings } from './known-things.ts';
import { isTrade } from './is-trade.ts';
import { isRoyalTown } from './royal-town.ts';
import { isShip, isStorm, looksLikeTeam, looksLikeThing } from './looks-like-thing.ts';
import { isNamedFor } from './named-for.ts';
import { isOwnHouse } from './own-house.ts';
import { isCalledByOwner } from './owners-name.ts';
import { isPart, isPlayed, isPlayedBy } from './played-by.ts';
import { isQuotedName } from './quoted-name.ts';
import { isPrize, isSaidThing, isUsedAsThing } from './used-as-thing.ts';

/** So sure a mention is somebody wherever it stands: a single word, and two words or more. */
const CERTAIN = 0.97;
const CERTAIN_FULL = 0.9;
/** Two words or more that begin with a common first name: 'i Lars Holms ånd' is no place. */
const CERTAIN_FIRST = 0.5;
/** From so many on, names beside whoever plays them are the characters of a film. */
const CAST = 2;
/** Named more often than that, whoever is played is more likely somebody whom a film is about. */
const SELDOM = 3;

/** True for peoples, faiths, generations and acronyms: 'Palestinians', 'Zers', 'Norwegian NGOs', 'OPM'. */
const isManyOrAcronym = (name: string, language: string): boolean =>
  /^[XYZ]ers$/.test(name) || /^[\p{L} ]*\p{Lu}{2}s$/u.test(name) || /^\p{Lu}{2,5}$/u.test(name) || (language.startsWith('en') && /^\p{Lu}\p{Ll}+(?:ians|eans|icans)$/u.test(name));

/** True where a full name begins with a common first name that is no place, and ends with no word of places or houses. */
function isCalledLikeAPerson(name: string, language: string): boolean {
  const words = name.split(' ');
  return beginsWithFirstName(name, 3) && !isLand(words[0]) && !isThing(words.at(-1)?.toLowerCase() ?? '', language);
}

/** 'McBurnie', 'O’Hara': nothing but people is called so. */
const ofClan = /^(?:Mc|O['’])\p{Lu}\p{Ll}/u;

/** How sure one mention must be to keep its cluster wherever it stands. */
const certain = (name: string, language: string): number => (isCalledLikeAPerson(name, language) || ofClan.test(name.slice(name.lastIndexOf(' ') + 1)) ? CERTAIN_FIRST : name.includes(' ') ? CERTAIN_FULL : CERTAIN);

/** Of which somebody is Miss, besides lands. */
const pageants: ReadonlySet<string> = new Set(['America', 'Earth', 'International', 'Korea', 'USA', 'Universe', 'World']);
/** 'a former Miss Korea', but not 'Miss Jordan said' */
const isPageant = ({ tokens, first, last }: RolePlace): boolean =>
  first === last && tokens[first - 1]?.text === 'Miss' && /^(?:a|crowned|current|former|new|reigning|the)$/.test(tokens[first - 2]?.lower ?? '') && (isLand(tokens[first]?.text) || pageants.has(tokens[first]?.text ?? ''));

/** 'the Cole administration' */
const isAdministration = ({ tokens, first, last, nameEnd, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && tokens[last + 1]?.text === 'administration' && tokens[last]?.end === nameEnd;

/** A vitamin or a virus: 'Vitamin D'. 'Malcolm X' is called by a first name. */
const isLettered = (name: string): boolean => /^\p{L}+ \p{Lu}$/u.test(name) && !beginsWithFirstName(name, 2);

/** True in a text that a paywall has shuffled, where any word may look like a name. */
const isInScrambled = ({ tokens, lexicon }: RolePlace): boolean => isScrambled(tokens.filter(({ isWord }) => isWord).map(({ text }) => text), lexicon.language);

/** True where a title stands before the name. 'St.' is one of towns and 'Gen' of generations, too. */
const isTitled = ({ title, name }: Mention): boolean => title !== undefined && !/^st\.?$/i.test(title) && !/^[XYZ]ers$/.test(name);

/** True in English for a common word before a word of role and somebody's full name: a party or a house of theirs. */
const isPartyOf = ({ tokens, first, last, owners, lexicon }: RolePlace): boolean =>
  first === last && asCommonWord(tokens[first]?.lower ?? '', 'en') >= 2 && tokens[last + 1]?.isCapital === false && lexicon.isHead(tokens[last + 1]?.lower ?? '') && owners[last + 2]?.name.includes(' ') === true;

/** A town, where somebody is said to be from there: 'a 25-year-old doctor from Bolton,'. Not 'as leader from Johnson'. */
const isHomeTown = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && tokens[first - 1]?.text === 'from' && lexicon.isHead(tokens[first - 2]?.lower ?? '') && tokens[first - 2]?.isCapital === false && tokens[last + 1]?.isWord !== true && tokens.slice(Math.max(0, first - 5), first - 2).some(({ lower }) => /^an?$/.test(lower));

/** The places that decide what a cluster is: those of its full names, or where it has none, of its bare ones ('a Cole goal' tells little). */
interface Named {
  readonly mentions: readonly Mention[];
  readonly places: readonly RolePlace[];
  readonly isFull: boolean;
}

/** True where the name alone tells: peoples and acronyms, what is known everywhere, characters too, and the page's own house; all but the first not where the page gives it an age, or names somebody in full so. */
function isThingByName({ mentions, places }: Named, house: ReadonlySet<string>, families: ReadonlySet<string>, language: string): boolean {
  if (mentions.every(({ name }) => isManyOrAcronym(name, language) || isLettered(name))) return true;
  if (places.some(isAged)) return false;
  // In a language of cases a club is called 'Aston Villy' as well.
  // 'Charles Schwab, the founder'
  const isSomebody = mentions.every(({ name }) => calledLikePeople.includes(lookupKey(name))) && places.some(hasRole);
  if (!isSomebody && mentions.some(({ name }) => name.includes(' ') && isKnownThing(name))) return true;
  const isHouse = (name: string): boolean => isKnownThing(name) || isOwnHouse(name, house);
  return mentions.every(({ name }) => (isHouse(name) && !families.has(name)) || isKnownCharacter(name));
}

/** True where the words beside the name make a thing of it: every second time, and a full name wherever it stands. */
function isThingByUse({ mentions, places, isFull }: Named, language: string): boolean {
  const used = places.filter(isUsedAsThing).length;
  const name = mentions[0]?.name ?? '';
  if (used === 0) return false;
  if (!isFull) return used * 2 >= mentions.length;
  if (!isCalledLikeAPerson(name, language)) return used * 2 >= mentions.length;
  // A full name is somebody's too: 'the retailer Ada Cole'.
  return used === mentions.length && (places.every(isSaidThing) || places.every(isHalfOfThing));
}

/** Where mentions stand, of those whose words are found in their sentence. */
const placesOf = (places: readonly { readonly place: RolePlace | null }[]): RolePlace[] => places.map(({ place }) => place).filter((place) => place !== null);

/** Somebody who speaks, sure by the family name alone: 'at the Ada Cole Gallery', of which 'Cole said' something. */
const speaks = (mention: Mention, place: RolePlace | null): boolean =>
  place !== null && !mention.name.includes(' ') && mention.score >= 0.8 && [place.tokens[place.last + 1], place.tokens[place.first - 1]].some((token) => token?.isCapital === false && place.lexicon.isVerb(token.lower));

/** True where things stand at least every second time, and no single mention is certain. */
function standsLikeThing({ places }: Named, own: readonly Mention[], language: string): boolean {
  const isCertain = ({ score, name }: Mention): boolean => score >= certain(name, language);
  const teams = places.filter(looksLikeTeam).length;
  // 'County versus Richard T. Reed'; elsewhere than in English two words are no team so easily, and boxers have records too: 'Леся Орел (12-0)'.
  const most = language.startsWith('en') ? 2 : 1;
  if (teams > 0 && teams * 2 >= places.length && !own.some((mention) => isCertain(mention) && mention.name.split(' ').length > most)) return true;
  const things = places.filter((place) => looksLikeTeam(place) || looksLikeThing(place)).length;
  return things > 0 && things * 2 >= places.length && !own.some(isCertain);
}

/**
 * Leaves out the clusters that the page uses as things: explained as one, or standing where things stand at least every second time.
 * So are houses and products that are known everywhere, the page's own house, and what the page speaks of as one.
 * So are the characters of a film where the page says so more often than not, and those seldom named beside whoever plays them, where it
 * lists two or more that way.
 * A title anywhere keeps a cluster, but for those that belong to a thing or a part ('Captain America', 'a former Miss Korea'), and a single certain mention where it could be a place.
 * @param house names of the page's own house, and of what it lists: see `ownHouse` and `headingNames`.
 */
export function dropThings(clusters: readonly Cluster[], mentions: readonly Mention[], sentences: readonly Sentence[], language: string, house: ReadonlySet<string> = new Set()): Cluster[] {
  const { placeOf } = readPlaces(mentions, sentences, language);
  const placed = clusters.map((cluster) => {
    const places = cluster.mentions.map((mention) => ({ mention, place: placeOf(mention) }));
    const known = placesOf(places);
    const isRole = known.filter((place) => isPlayed(place) || isPart(place)).length * 2 > known.length;
    const isCast = isRole || (places.length <= SELDOM && known.some((place) => isPlayed(place) || isPlayedBy(place)));
    return { cluster, places, known, isRole, isCast };
  });
  // 'Fiona Apple' anywhere: 'Apple' may be she.
  const families = new Set(mentions.filter(({ name }) => isCalledLikeAPerson(name, language)).map(({ name }) => name.split(' ').at(-1) ?? name));
  const cast = placed.filter(({ isCast }) => isCast).length;
  const kept = placed.filter(({ cluster: { mentions: own }, places, known, isRole, isCast }) => {
    if (places.every(({ place }) => place !== null && (isPrize(place) || isNamedFor(place) || isSeat(place) || isTrade(place) || isRoyalTown(place) || isInstitution(place) || isInScrambled(place)))) return false;
    const isAlways = (test: (place: RolePlace) => boolean): boolean => known.length > 0 && known.every(test);
    // 'a former Miss Korea'
    if (isAlways(isPageant)) return false;
    const full = own.filter(({ name }) => name.includes(' '));
    if (full.length > 0 && full.every(({ name }) => isHouseName(name)) && !known.some(isAged)) return false;
    // 'Captain America', 'Dr Pepper'
    if (own.every(({ name, title = '' }) => title !== '' && (isKnownCharacter(`${title} ${name}`) || knownThings.has(lookupKey(`${title} ${name}`))))) return false;
    // 'Captain Ada Holm (Ada Cole)'
    if (isCast && cast >= CAST) return false;
    // 'its rival Marlow', where that is what the page lists, is none the less one.
    if (own.some((mention) => isTitled(mention) && (/^\p{Lu}/u.test(mention.title ?? '') || !isOwnHouse(mention.name, house)))) return true;
    if (isRole || isCalledByOwner(known)) return false;
    // Named there alone, whoever leads it is not in the story.
    if (isAlways(isAdministration)) return false;
    const isFull = full.length > 0;
    // 'Lund Corp.' once, and 'Lund' everywhere else
    if (!isFull && places.some(({ place }) => place !== null && isCompany(place))) return false;
    if (!isFull && isAlways(isHomeTown)) return false;
    // 'while Green co-leader Ada Cole'
    if (!isFull && language.startsWith('en') && places.every(({ place }) => place !== null && isPartyOf(place))) return false;
    // 'both Clintons'
    if (!isFull && language.startsWith('en') && own.every(({ name }) => name.endsWith('s') && families.has(name.slice(0, -1)) && !families.has(name))) return false;
    const deciding = places.filter(({ mention }) => !isFull || mention.name.includes(' '));
    const named: Named = { mentions: deciding.map(({ mention }) => mention), places: placesOf(deciding), isFull };
    // 'the Cole administration' is somebody's.
    const bare = placesOf(deciding.filter(({ mention }) => mention.inside !== true));
    const isSpeaker = isFull && isCalledLikeAPerson(named.mentions[0]?.name ?? '', language) && places.some(({ mention, place }) => speaks(mention, place));
    if (isThingByName(named, house, families, language) || (!isSpeaker && isThingByUse(named, language))) return false;
    if (own.some(({ title }) => title !== undefined)) return true;
    // 'the song "Ada Cole"'
    if (named.places.length > 0 && named.places.every(isQuotedName)) return false;
    if (named.places.some((place) => isConstituency(place) || isExplainedAsThing(place) || isAnimal(place) || isShip(place) || isStorm(place) || isDatedWork(place))) return false;
    // 'in Georgia', whatever else the page says of it
    if (!isFull && own.every(({ name }) => isLand(name)) && named.places.some(looksLikeThing)) return false;
    return !standsLikeThing({ ...named, places: bare }, own, language);
  });
  return kept.map(({ cluster }) => cluster);
}
