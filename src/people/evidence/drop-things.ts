import type { Sentence } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';
import { languageFor } from '../languages/language-for.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { Mention } from '../mentions/mention.ts';
import { nameClass } from '../mentions/names-table.ts';
import { readPlaces } from '../roles/read-places.ts';
import { isDatedWork } from './dated-work.ts';
import { isExplainedAsThing } from './explained-as-thing.ts';
import { isThing } from './is-thing.ts';
import { isHalfOfThing } from './half-of-thing.ts';
import { isKnownThing } from './known-things.ts';
import { isShip, looksLikeTeam, looksLikeThing } from './looks-like-thing.ts';
import { isOwnHouse } from './own-house.ts';
import { isPart, isPlayed, isPlayedBy } from './played-by.ts';
import { isQuotedName } from './quoted-name.ts';
import { isSaidThing, isUsedAsThing } from './used-as-thing.ts';

/** So sure a mention is somebody wherever it stands: a single word, and two words or more. */
const CERTAIN = 0.97;
const CERTAIN_FULL = 0.9;
/** Two words or more that begin with a common first name: 'i Lars Holms ånd' is no place. */
const CERTAIN_FIRST = 0.5;
/** From so many on, names with another in brackets are the characters of a film and those who play them. */
const CAST = 2;

/** True for peoples, faiths, generations and acronyms: 'Palestinians', 'Zers', 'Norwegian NGOs', 'OPM'. */
const isManyOrAcronym = (name: string, language: string): boolean =>
  /^[XYZ]ers$/.test(name) || /^[\p{L} ]*\p{Lu}{2}s$/u.test(name) || /^\p{Lu}{2,5}$/u.test(name) || (language.startsWith('en') && /^\p{Lu}\p{Ll}+(?:ians|eans|icans)$/u.test(name));

/** True where a full name begins with a common first name that is no place, and ends with no word of places or houses. */
function isCalledLikeAPerson(name: string, language: string): boolean {
  const words = name.split(' ');
  const known = nameClass(lookupKey(words[0] ?? ''));
  return words.length > 1 && (known & 3) === 3 && ((known >> 4) & 3) < 2 && !isThing(words.at(-1)?.toLowerCase() ?? '', language);
}

/** 'Mr', 'Lady': before nobody but people. Not 'St.'. */
const isHonored = (title: string | undefined, language: string): boolean =>
  title !== undefined && languageFor(language).honorifics.some((word) => word !== 'st' && word === title.toLowerCase().replace(/\.$/, ''));

const isPlace = (word: string): boolean => ((nameClass(lookupKey(word)) >> 4) & 3) >= 2;
const isFirstName = (word: string): boolean => (nameClass(lookupKey(word)) & 3) === 3;

/** How sure one mention must be to keep its cluster wherever it stands. */
const certain = (name: string, language: string): number => (isCalledLikeAPerson(name, language) ? CERTAIN_FIRST : name.includes(' ') ? CERTAIN_FULL : CERTAIN);

/**
 * Leaves out the clusters that the page uses as things: explained as one, or standing where things stand at least every second time.
 * So are the characters of a film where the page says so, and those beside whoever plays them, where it lists two or more that way.
 * So are houses and products that are known everywhere, the page's own house, and what the page speaks of as one.
 * A title anywhere keeps a cluster, and a single certain mention where it could be a place.
 * @param house see `ownHouse`.
 */
export function dropThings(clusters: readonly Cluster[], mentions: readonly Mention[], sentences: readonly Sentence[], language: string, house: ReadonlySet<string> = new Set()): Cluster[] {
  const { placeOf } = readPlaces(mentions, sentences, language);
  const parts = new Set<Cluster>();
  const played = new Set<Cluster>();
  for (const cluster of clusters) {
    const places = cluster.mentions.flatMap((mention) => placeOf(mention) ?? []);
    if (places.some(isPlayed) || places.filter(isPart).length * 2 > places.length) parts.add(cluster);
    if (parts.has(cluster) || places.some(isPlayedBy)) played.add(cluster);
  }
  return clusters.filter((cluster) => {
    const { mentions: own } = cluster;
    if (parts.has(cluster) || (played.size >= CAST && played.has(cluster))) return false;
    // The bare name stands where things stand more often ('a Cole goal'): the full one decides, where there is one.
    const full = own.filter(({ name }) => name.includes(' '));
    const named = full.length > 0 ? full : own;
    if (named.every(({ name }) => isManyOrAcronym(name, language))) return false;
    if (named.every(({ name, title }) => (isKnownThing(name) || (isOwnHouse(name, house) && !isCalledLikeAPerson(name, language))) && !isHonored(title, language))) return false;
    const places = named.flatMap((mention) => placeOf(mention) ?? []);
    const used = places.filter(isUsedAsThing).length;
    if (used > 0 && full.length === 0 && !isFirstName(own[0]?.name ?? '') && places.some(isSaidThing)) return false;
    if (used > 0 && full.length > 0 && places.every(isSaidThing)) return false;
    // A full name is somebody's too ('the retailer Ada Cole'), unless it stands nowhere else.
    if (used > 0 && (full.length > 0 ? used === named.length && (!isCalledLikeAPerson(named[0]?.name ?? '', language) || places.every(isHalfOfThing)) : used * 2 >= named.length)) return false;
    if (own.some(({ title }) => title !== undefined)) return true;
    // 'the song "Ada Cole"'
    if (full.length > 0 && places.every(isQuotedName)) return false;
    if (places.some((place) => isExplainedAsThing(place) || isShip(place) || isDatedWork(place))) return false;
    // 'in Georgia', whatever else the page says of it
    if (full.length === 0 && own.every(({ name }) => isPlace(name)) && places.some(looksLikeThing)) return false;
    const teams = places.filter(looksLikeTeam).length;
    // 'County versus Richard T. Reed'
    if (teams > 0 && teams * 2 >= places.length && !own.some(({ score, name }) => score >= certain(name, language) && name.split(' ').length > 2)) return false;
    const things = places.filter((place) => looksLikeTeam(place) || looksLikeThing(place)).length;
    return things * 2 < places.length || things === 0 || own.some(({ score, name }) => score >= certain(name, language));
  });
}
