import type { Sentence } from '../../model.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import { capitalParticles } from '../mentions/capital-particles.ts';
import type { Mention } from '../mentions/mention.ts';
import { asCommonWord, asFirstName, asLastName, asPlace, beginsWithFirstName } from '../mentions/known-word.ts';
import { isRoyalName, royalTitles } from '../mentions/royal-name.ts';
import { readPlaces } from '../roles/read-places.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { bareNameSigns } from './bare-name-signs.ts';
import { type Candidate, type Sign, RAISED } from './candidate.ts';
import { fullNameSigns } from './full-name-signs.ts';
import { followsRole } from './follows-role.ts';
import { hasRole } from './has-role.ts';
import { isKnownThing } from './known-things.ts';
import { isMadeAsName } from './made-as-names.ts';
import { isOfFamily, isRareOfFamily } from './of-family.ts';
import { isAfterQuotation, isQuotedSpeaker, isUnknownSpeaker } from './quoted-speaker.ts';
import { endsWithThing, isThing } from './is-thing.ts';

/** A candidate below this is raised by nothing but several things at once. */
const LEAST = 0.12;
/** What single words have that are surely a family. */
const CERTAIN = 0.9;
/** A full name of a family that another bears in full has to be so likely to be one. */
const FAMILIAR = 0.2;
/** A name that is taken up by its last word has to be so likely to be one, and that word to stand alone so often. */
const LIKELY = 0.25;
const SHORTENED = 2;
/** What a single word has that is raised: it has to be surer than a full name. */
const RAISED_ALONE = 0.7;

/** A known name alone right after a title with a capital: 'King Abdullah', but not 'General Assembly' or 'King Street'. */
function isKnownAfterTitle({ name, title }: Mention, { tokens, last, lexicon }: RolePlace): boolean {
  const nearest = title?.split(' ').at(-1) ?? '';
  if (lexicon.language !== 'en' || !/^\p{Lu}/u.test(nearest) || (asPlace(name) > 0 && !(royalTitles.has(nearest) && asFirstName(name) === 3))) return false;
  return (asFirstName(name) >= 2 || asLastName(name) >= 2) && tokens[last + 1]?.isCapital !== true && !isThing(name.toLowerCase(), lexicon.language);
}

/** 'the Emperor Norton Bridge', 'Inspector Lynley Mysteries': what stands before the name belongs to the thing. */
function endsAsThing(name: string, { lexicon }: RolePlace): boolean {
  const words = name.split(' ');
  return endsWithThing(name, lexicon.language) && asFirstName(words[0]) < 2 && asLastName(lookupKey(words.at(-1) ?? '')) < 3;
}

/** True where the page goes on with the family name alone, twice at least: 'Lionel Mora … Mora … Mora'. Houses go on with the first word, or with what they are. */
function isTakenUp(name: string, alone: ReadonlyMap<string, number>, language: string): boolean {
  const family = name.slice(name.lastIndexOf(' ') + 1);
  return (alone.get(family) ?? 0) >= SHORTENED && !isThing(family.toLowerCase(), language) && [family, name.split(' ', 1)[0] ?? ''].every((word) => asPlace(word) === 0 && asCommonWord(word, language) === 0 && asCommonWord(word, 'en') === 0);
}

const speaksFor = (signs: readonly Sign[], candidate: Candidate): boolean => signs.some(({ least, speaks }) => candidate.mention.score >= least && speaks(candidate));

/**
 * Raises candidates that the words around them speak for (a role, or a list in which the others are people), or the page's own data.
 * @param tagged names that the page's own data gives, of people and of what else it is about.
 * @returns the mentions, in the same order.
 */
export function raiseScores(mentions: readonly Mention[], sentences: readonly Sentence[], language: string, tagged: readonly string[] = []): Mention[] {
  const isTagged = new Set(tagged.map(lookupKey));
  const { placeOf } = readPlaces(mentions, sentences, language);
  const families = new Set(mentions.filter(({ name, score }) => score >= RAISED_ALONE && !name.includes(' ')).map(({ name }) => name));
  const certain = new Set(mentions.filter(({ name, score }) => score >= CERTAIN && !name.includes(' ')).map(({ name }) => name));
  const alone = new Map<string, number>();
  for (const { name, score } of mentions) if (score >= LEAST && !name.includes(' ')) alone.set(name, (alone.get(name) ?? 0) + 1);
  // 'Acme Reed' where the page has Tom Reed is he at Acme.
  const inFull = new Set(mentions.filter(({ name, score }) => score >= RAISED && name.includes(' ')).map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
  // 'Zuri Church' where the page has Ezra Church
  const ofFull = new Set(mentions.filter(({ name, score }) => score >= RAISED && beginsWithFirstName(name, 3)).map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
  const particled = mentions.filter(({ name, score }) => score >= RAISED && capitalParticles.has(name.split(' ', 1)[0] ?? '') && name.includes(' ')).map(({ name }) => ` ${name.toLowerCase()}`);
  const raised = mentions.map((mention, index): Mention => {
    const { name, score } = mention;
    const isFull = name.includes(' ');
    if (score >= (isFull ? RAISED : RAISED_ALONE) || (score < LEAST && !isFull)) return mention;
    const place = placeOf(mention);
    // 'the 35-year-old Serb', 'Fisherman, 58,'
    if (place !== null && !isFull && place.lexicon.language === 'en' && (place.lexicon.isNational(name.toLowerCase()) || (place.lexicon.isListed(name.toLowerCase()) && asFirstName(name) + asLastName(name) === 0))) return mention;
    // 'Alabama’s rival LSU'
    if (/^\p{Lu}{2,4}$/u.test(name)) return mention;
    // 'global rival Google', 'host Q&As'
    if (place === null || isKnownThing(name) || (name.length === 1 && sentences[mention.sentence]?.text.charAt(mention.end) === '&')) return mention;
    const sure = { ...mention, score: RAISED };
    if (isRoyalName(name) && place.tokens[place.last + 1]?.isCapital !== true) return sure;
    if (isFull ? endsAsThing(name, place) : place.lexicon.language !== 'en' && isThing(name.toLowerCase(), place.lexicon.language)) return mention;
    // 'Hanneke de Ruijter' where the page has De Ruijter too
    if (isFull && (particled.some((family) => name.toLowerCase().endsWith(family)) || isOfFamily(name, families) || (score >= FAMILIAR && isOfFamily(name, ofFull)) || (score >= LIKELY && !inFull.has(name.slice(name.lastIndexOf(' ') + 1)) && isTakenUp(name, alone, language)) || (place.lexicon.language === 'en' && isRareOfFamily(name, certain)))) return sure;
    // Who speaks and is explained is somebody, however the name looks: '“… it was late,” Ada Cole, the deputy editor, said.'
    if (score < LEAST) return ((isQuotedSpeaker(place) || isAfterQuotation(place)) && hasRole(place)) || isUnknownSpeaker(place) ? sure : mention;
    if ((isFull && isTagged.has(lookupKey(name))) || isMadeAsName(name, score, place.lexicon.language)) return sure;
    const candidate: Candidate = { mention, place, next: mentions[index + 1], sentences };
    if (isFull) return speaksFor(fullNameSigns, candidate) ? sure : mention;
    if (followsRole(place)) return mention.title === undefined ? { ...sure, title: place.tokens[place.first - 1]?.text ?? '' } : sure;
    if (isKnownAfterTitle(mention, place)) return sure;
    return speaksFor(bareNameSigns, candidate) ? { ...mention, score: RAISED_ALONE } : mention;
  });
  // What was raised may be the family of others: 'la mujer de Mora' and 'Ousmane Mora'.
  const more = new Set(raised.filter(({ name, score }, index) => score !== mentions[index]?.score && !name.includes(' ')).map(({ name }) => name));
  return more.size === 0 ? raised : raised.map((mention) => (mention.score < RAISED && mention.score >= LEAST && mention.name.includes(' ') && isOfFamily(mention.name, more) ? { ...mention, score: RAISED } : mention));
}
