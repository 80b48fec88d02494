import { isCyrillicTown } from './cyrillic-towns.ts';
import { asCommonWord, asFirstName, isAnyName, isLand } from './known-word.ts';
import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

const isPersonal = (evidence: Evidence | undefined): boolean => evidence !== undefined && evidence.afterTitle + evidence.afterFirst + evidence.beforeAge > 0;

/** A country, a large city or a people alone, that the page never uses in a longer name or after a title: 'Turkey', 'Palestinians'. */
export function isPlaceAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const word = name[0];
  return name.length === 1 && word !== undefined && word.place >= 2 && word.first < 3 && !isPersonal(page.get(word.folded));
}

/** A town alone in Cyrillic letters, in whatever case: 'Москвой'. */
export function isTownAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const word = name[0];
  return name.length === 1 && word !== undefined && word.first < 3 && isCyrillicTown(word.folded) && !isPersonal(page.get(word.folded));
}

/** A common word alone, that has its capital only from where a sentence begins: 'Rich'. */
export function isCommonAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const word = name[0];
  const evidence = word === undefined ? undefined : page.get(word.folded);
  return name.length === 1 && word !== undefined && word.common >= 2 && evidence !== undefined && evidence.capital === 0 && evidence.beforeHumanVerb === 0 && !isPersonal(evidence);
}

/** A word of places or houses alone that the page never uses as a person's name: 'the North', 'the Bay'. */
export function isThingAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const word = name[0];
  return name.length === 1 && word !== undefined && (word.flags & (flag.org | flag.place | flag.calendar)) !== 0 && word.first < 2 && !isPersonal(page.get(word.folded));
}

/** An office alone that the page never uses as a person's name: 'Madam Speaker', 'Mr. Chair'. */
export function isOfficeAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const word = name[0];
  return name.length === 1 && word !== undefined && (word.flags & flag.title) !== 0 && word.first < 2 && word.last < 2 && (page.get(word.folded)?.afterFirst ?? 0) === 0;
}

/** An office of two words that nobody is called by: 'Prime Minister'. */
export function isFullOffice(name: readonly Word[]): boolean {
  const word = name[0];
  const last = name[1];
  return name.length === 2 && word !== undefined && last !== undefined && (last.flags & flag.title) !== 0 && last.first < 2 && word.common >= 2 && word.first < 2;
}

/** Ends with a few capitals after words that are written otherwise, as products and parties are: 'Arkham VR', 'Zorin OS'. Not 'Tom Reed II'. */
export function endsAsAcronym(name: readonly Word[]): boolean {
  const last = name.at(-1);
  return last !== undefined && name.length > 1 && name[0]?.shape === shape.capital && last.shape === shape.allCaps && last.text.length < 5 && last.last === 0 && !/^(?:[IVX]+|[JS]R|[A-Z]?D|PHD)$/.test(last.text);
}

/** Faiths, their people and their gods, which are first names too. */
const faiths = new Set(['allah', 'arab', 'arabs', 'christian', 'christians', 'god', 'hindu', 'hindus', 'islam', 'muslim', 'muslims', 'satan', 'shia', 'shiite', 'shiites', 'sikh', 'sikhs', 'sunni', 'sunnis']);

/** A faith or a god, alone or with a word before it, that the page never uses as a person's name: 'Christian', 'Sufi Islam'. */
export function isFaith(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const last = name.at(-1);
  return last !== undefined && name.length < 3 && faiths.has(last.folded) && (name.length === 2 ? (name[0]?.first ?? 0) < 3 : !isPersonal(page.get(last.folded)));
}

/** How a name of two words begins that is a town's: those of the words for a saint that nobody is called by, folded. */
const saints = new Set(['saint', 'sainte', 'sankt', 'santa', 'sao']);

/** True where a saint's title stands between another word with a capital and the name, as in towns and their teams: 'Paris Saint Germain', 'Mont Saint Michel'. */
export function isAfterSaint(words: readonly Word[], from: number): boolean {
  const before = words[from - 2];
  return saints.has(words[from - 1]?.folded ?? '') && before?.candidate === true && before.shape === shape.capital && (before.first < 2 || before.place > 0) && (before.flags & (flag.title | flag.honorific | flag.common)) === 0;
}

/** Before the name that somebody was born with, folded: 'Ada Cole (née Holm)'. */
const born = new Set(['geb', 'geborene', 'nee']);

/** True for a single word that is somebody's name by birth, and nobody's who is in the story. */
export const isNameByBirth = (words: readonly Word[], from: number, to: number): boolean => to - from === 1 && born.has(words[from - 1]?.folded ?? '');

/** Letters that students' houses are called by. */
const greek = new Set(['alpha', 'beta', 'chi', 'delta', 'epsilon', 'eta', 'gamma', 'iota', 'kappa', 'lambda', 'omega', 'omicron', 'phi', 'psi', 'rho', 'sigma', 'tau', 'theta', 'upsilon', 'zeta']);

/** Greek letters and no more, or a street: 'Kappa Epsilon', 'Alfred St.'. */
export function isHouseOrStreet(name: readonly Word[]): boolean {
  return name.length > 1 && (name.every((word) => greek.has(word.folded)) || name.at(-1)?.text === 'St.');
}

/** Words that are all part of one long place name: 'Buenos Aires', 'Santa Barbara'. Santa Claus is somebody. */
export function isLongPlace(name: readonly Word[]): boolean {
  if (name.length === 2 && saints.has(name[0]?.folded ?? '') && name[1]?.folded !== 'claus') return true;
  return name.length > 1 && name.every((word) => (word.flags & flag.longPlace) !== 0 && word.first < 2);
}

/** Ends with a word of organisations or places, or a land, that few are called by, after a word that is no first name everywhere: 'Norton Bridge', 'Gerry Ridge', 'Penguin India'. */
export function endsAsPlace(name: readonly Word[]): boolean {
  const last = name.at(-1);
  return last !== undefined && name.length > 1 && ((last.flags & (flag.org | flag.place)) !== 0 || last.place === 2) && (name[0]?.first ?? 0) < 3 && last.last < 3;
}

/** Begins with a word of organisations or places that nobody is called by: 'Daily Planet', 'Mount Holm'. */
export function beginsAsThing(name: readonly Word[]): boolean {
  const word = name[0];
  return name.length > 1 && word !== undefined && (word.flags & (flag.org | flag.place)) !== 0 && word.first < 2 && word.last < 3;
}

/** Ends with a word of organisations, places or time that is no known family name, or with a number: 'Supreme Court', 'Tipping Point', 'Vitamin B12'. */
export function endsAsThing(name: readonly Word[]): boolean {
  const last = name.at(-1);
  if (name.length < 2 || last === undefined || last.last > 0 || last.first > 0) return false;
  // Houses and products have English names everywhere: 'Marine One', 'Premier League'.
  return (last.flags & (flag.org | flag.place | flag.calendar)) !== 0 || last.common >= 2 || asCommonWord(last.folded, 'en') >= 2 || /\d/.test(last.text);
}

/** Beginnings after which a name has a capital inside: 'McDonald', 'DeShawn', "O'Neil". */
const joinedStarts = /^(?:Ma?c|Fitz|Van|Von|Vander|De[lrs]?|D[aiou]|L[aeo]|Bar|Ben|Al|El|Mo|Ja|Jo|Ka|Ke|Ra|Sha|Ta|Te|Ti|Ty|[OD]['’])\p{Lu}/u;

/** Somebody by office and town: 'Jenas Trainer', 'Bayerns Kapitän'. German nouns have a capital. */
export function isOfficeOfTown(name: readonly Word[]): boolean {
  const town = name[0];
  const office = name[1];
  return name.length === 2 && town !== undefined && office !== undefined && /[^s]s$/.test(town.text) && town.first < 2 && (office.flags & (flag.title | flag.role)) !== 0 && office.last < 3;
}

/** A single word with a number in it: 'M5S', 'Formula1'. */
export function isNumbered(name: readonly Word[]): boolean {
  return name.length === 1 && /\d/.test(name[0]?.text ?? '');
}

/** A single word with a capital inside, as houses and products are written: 'OpenAI', 'TikTok', 'SpaceX'. */
export function isHouseStyle(name: readonly Word[]): boolean {
  const text = name[0]?.text ?? '';
  return name.length === 1 && /\p{Ll}\p{Lu}/u.test(text) && !joinedStarts.test(text);
}

/** A single word put together with a place, of which no part is a first name: 'Berlin-Marathon'. */
export function isPlaceCompound(name: readonly Word[]): boolean {
  const folded = name[0]?.folded ?? '';
  if (name.length > 1 || !folded.includes('-')) return false;
  const parts = folded.split('-');
  return parts.some(isLand) && parts.every((part) => asFirstName(part) < 2);
}

/** A single word put together with a German noun that nobody is called by: 'Marine-One-Modell', 'Reed-Besuch'. */
export function isNounCompound(name: readonly Word[]): boolean {
  const folded = name[0]?.folded ?? '';
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  return name.length === 1 && last !== folded && !isAnyName(last) && asCommonWord(last, 'de') > 0;
}

/** Ends with a word that by its ending is an idea or a body: 'Islamism', 'Solidarity'. */
export function endsAsIdea(name: readonly Word[]): boolean {
  const last = name.at(-1);
  return last !== undefined && last.first === 0 && last.last === 0 && last.folded.length > 6 && /(?:ism|ismus|isme|ismo|ity|ness|tion|keit|heit|schaft)$/.test(last.folded);
}

/** How much of a name's chance is left (0..1) by what it is made of. */
export function doubtName(name: readonly Word[], page: ReadonlyMap<string, Evidence>): number {
  if (isPlaceAlone(name, page) || isTownAlone(name, page) || isFaith(name, page) || isThingAlone(name, page) || isCommonAlone(name, page) || isOfficeAlone(name, page)) return 0.3;
  if (isLongPlace(name) || isFullOffice(name) || isHouseOrStreet(name)) return 0.3;
  if (beginsAsThing(name) || endsAsPlace(name) || endsAsThing(name) || endsAsIdea(name)) return 0.4;
  if (endsAsAcronym(name) || isHouseStyle(name) || isOfficeOfTown(name) || isNumbered(name) || isPlaceCompound(name) || isNounCompound(name)) return 0.4;
  return 1;
}
