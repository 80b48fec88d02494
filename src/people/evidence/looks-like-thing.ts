import { languageFor } from '../languages/language-for.ts';
import { hasKnownHalf } from './has-known-half.ts';
import { isThing } from './is-thing.ts';
import { asFirstName, asPlace } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Before a team in reports of games: 'vs. Mullen', 'hosts Erie'. */
const beforeTeams: ReadonlySet<string> = new Set(['host', 'hosted', 'hosts', 'versus', 'vs']);

/** What stands before the name of a ship, in capitals. */
const beforeShips: ReadonlySet<string> = new Set(['BRP', 'HMAS', 'HMCS', 'HMS', 'HNLMS', 'MS', 'MSC', 'MV', 'RMS', 'SS', 'USS']);
/** English nouns that make a thing of the name before them, whoever it was called after: 'the Fine Gael party'. */
const afterThings: ReadonlySet<string> = new Set(['airport', 'brand', 'building', 'club', 'company', 'district', 'hospital', 'hotel', 'museum', 'newspaper', 'party', 'stadium', 'university', 'website']);

/** English nouns that make somebody's of the name before them: 'the Ada Cole case'. */
export const afterPeople: ReadonlySet<string> = new Set(['affair', 'biopic', 'case', 'family', 'investigation', 'interview', 'killing', 'murder', 'probe', 'scandal', 'shooting', 'trial', 'verdict']);

/** English nouns for what only people do, and make of it: 'a Tom Reed touchdown', 'the Ada Cole role'. */
const deeds: ReadonlySet<string> = new Set('catch concert corner cross documentary drive effort equaliser equalizer error fumble goal half-century hat-trick header homer impersonator interception lookalike memoir penalty presidency rally role run shot song speech strike tackle touchdown trade tweet volley wicket'.split(' '));

/** True before such a noun, for a first name and a family name of which one at least is known. */
const isOfDeed = (place: RolePlace): boolean =>
  place.first < place.last && deeds.has(place.tokens[place.last + 1]?.text.replace(/s$/, '') ?? '') && hasKnownHalf(place);

/** Languages in which no article stands before the name of a person (in Portuguese and Italian one does). */
const withoutArticle: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'nl']);
/** Prepositions that stand before places where no role comes between, by language. */
const morePlacePrepositions: Readonly<Record<string, readonly string[]>> = { de: ['am', 'auf', 'vom', 'zum', 'zur'], pl: ['na'], ru: ['на'], uk: ['на'] };

/** Of those, the ones that a full name follows as often: 'z Anną Nowak', 'naar Anna Holm', 'till Anna Holm'. */
const toPeopleToo: Readonly<Record<string, readonly string[]>> = {
  cs: ['do', 'na', 'u', 'z', 'ze'], da: ['fra', 'hos', 'til'], de: ['auf', 'bei', 'nach', 'vom', 'zum', 'zur'], es: ['desde', 'hacia', 'hasta'], fr: ['chez', 'depuis', 'vers', 'à'],
  it: ['a', 'ad', 'presso', 'verso'], nl: ['bij', 'naar', 'rond'], no: ['fra', 'hos', 'til'], pl: ['do', 'na', 'od', 'u', 'z', 'ze'], pt: ['até', 'desde'], ru: ['до', 'из', 'на', 'от', 'у'], sv: ['från', 'hos', 'till'], uk: ['до', 'з', 'на', 'у', 'із'],
};

/** Before 'host' and 'hosts' where they are verbs. */
const beforeVerbs: ReadonlySet<string> = new Set(['also', 'and', 'can', 'could', 'may', 'men', 'might', 'must', 'people', 'should', 'then', 'they', 'to', 'we', 'who', 'will', 'women', 'would']);

/** True where 'host' is whoever leads a programme, and somebody goes after it: 'CNN host Ada Cole', 'returning hosts Ada Cole and …'. */
function isHostOfShow({ tokens, first, last }: RolePlace): boolean {
  const host = tokens[first - 1];
  const before = tokens[first - 2];
  if (first === last || before?.isWord !== true || beforeVerbs.has(before.lower)) return false;
  // 'public radio host Ada Cole', however rare the name; 'the girls host Erie' is a game.
  if (host?.lower === 'host' && !before.isCapital && !before.lower.endsWith('s')) return true;
  if (asFirstName(tokens[first]?.text) < 3) return false;
  // 'Erie hosts Cole' is a game.
  return host?.lower === 'host' || (host?.lower === 'hosts' && !before.isCapital);
}

/** Who may be somebody's host. */
const hosts: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we', 'who']);

/** True for a guest of somebody who is named before: 'Ada Cole hosted Lucy Stone'. Erie may host John Marshall in a game. */
function isGuest({ tokens, first, last, owners }: RolePlace): boolean {
  if (tokens[first - 1]?.lower !== 'hosted' || first === last || asFirstName(tokens[first]?.text) < 3) return false;
  return hosts.has(tokens[first - 2]?.lower ?? '') || owners[first - 2] !== undefined;
}

/** Between the parties of a case in court, or two teams. */
const against: ReadonlySet<string> = new Set(['v', 'v.']);

/** True where a team or a case in court stands: 'No. 2 Erie', 'vs. Mullen', 'Erie (9-1)', 'Mullen v. Erie'. Whoever else bears the name, a person does not there. */
export function looksLikeTeam(place: RolePlace): boolean {
  const { tokens, first, last } = place;
  if (against.has(tokens[last + 1]?.text ?? '') || against.has(tokens[first - 1]?.text ?? '')) return true;
  if (tokens[last + 1]?.text === '(' && /^\d{1,2}[-–]\d{1,2}$/.test(tokens[last + 2]?.text ?? '')) return true;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  // 'world No. 4 Ada Cole' plays alone.
  const isRanked = /^\d{1,2}$/.test(before.text) && tokens[first - 2]?.lower === 'no' && tokens[first - 3]?.lower !== 'world';
  return isRanked || (beforeTeams.has(before.lower) && !isHostOfShow(place) && !isGuest(place));
}

/** What ships are, in English, before their names. */
const vessels: ReadonlySet<string> = new Set('barge dinghy ferry freighter frigate schooner sloop submarine tanker trawler tugboat yacht'.split(' '));

/** The same before ', the Ada Cole,'. */
const boats: ReadonlySet<string> = new Set([...vessels, 'boat', 'houseboat', 'lifeboat', 'narrowboat', 'sailboat', 'ship']);

/** What goes on after a ship's name. */
const afterShips: ReadonlySet<string> = new Set('and at from had has in is near off on that to was which with'.split(' '));

/** True where the name is a ship's: 'USS Ada Cole', 'the yacht Ada Cole', 'his boat, the Ada Cole,'. */
export function isShip({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (beforeShips.has(tokens[first - 1]?.text ?? '')) return true;
  if (lexicon.language !== 'en') return false;
  if (tokens[first - 1]?.text === 'the' && tokens[first - 2]?.text === ',' && boats.has(tokens[first - 3]?.text ?? '')) return true;
  if (!vessels.has(tokens[first - 1]?.text ?? '') || !tokens.slice(Math.max(0, first - 4), first - 1).some(({ lower }) => lexicon.isArticle(lower))) return false;
  // 'the submarine Ada Cole built' has another name.
  const next = tokens[last + 1];
  return next?.isWord !== true || afterShips.has(next.lower);
}

/** True for a storm: 'Hurricane Ada'. Whoever else the page calls so is it as well. */
export const isStorm = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && /^(?:Cyclone|Hurricane|Storm|Typhoon)$/.test(tokens[first - 1]?.text ?? '');

/** True for a place after its town or land, set off by marks: 'in Exeter, Devon.', 'University of California, Berkeley,'. */
export function isSecondPlace({ tokens, first, last, owners, lexicon }: RolePlace): boolean {
  const town = tokens[first - 2];
  const before = tokens[first - 3]?.lower ?? '';
  // Not 'the mayor of London, Khan,'.
  const stands = languageFor(lexicon.language).placePrepositions.includes(before) || tokens[first - 3]?.text === ',' || isThing(tokens[first - 4]?.lower ?? '', lexicon.language);
  if (!stands || first !== last) return false;
  const after = tokens[last + 1];
  if (tokens[first - 1]?.text !== ',' || town === undefined || !town.isCapital || owners[first - 2] !== undefined || after?.isWord === true) return false;
  return asPlace(town.text) >= 1;
}

/** True where places and houses stand more often than people: 'in Hong Kong', 'the Muslim Brotherhood'. */
export function looksLikeThing(place: RolePlace): boolean {
  const { tokens, first, last, nameEnd, lexicon } = place;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (lexicon.language === 'en' && after !== undefined && afterThings.has(after.text) && tokens[last]?.end === nameEnd) return true;
  if (before === undefined) return false;
  // 'in Ada Cole's film'
  if (/['’]s?$/.test(tokens[last]?.text ?? '') || (tokens[last]?.end ?? 0) > nameEnd) return false;
  if (lexicon.language === 'en' && first < last && (afterPeople.has(after?.text ?? '') || isOfDeed(place))) return false;
  if (isSecondPlace(place)) return true;
  // 'She said that Cole came'
  if (withoutArticle.has(lexicon.language) && lexicon.isArticle(before.lower) && before.lower !== 'that') return true;
  if (first < last && asPlace(tokens[last]?.text) === 0 && toPeopleToo[lexicon.language]?.includes(before.lower) === true) return false;
  return morePlacePrepositions[lexicon.language]?.includes(before.lower) === true || languageFor(lexicon.language).placePrepositions.includes(before.lower) && before.lower !== 'from';
}
