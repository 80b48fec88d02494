import { comparableWord } from '../clusters/comparable-word.ts';
import { isInflectionOf } from '../clusters/words/is-inflection-of.ts';
import { caseEndings } from '../clusters/words/case-endings.ts';
import { languageFor } from '../languages/language-for.ts';
import { asFirstName, isAnyName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';
import type { Token } from '../roles/tokens.ts';
import { isAged } from './is-aged.ts';
import { brothers, namedFor, streetsAfter, streetsOf, waysAfter } from './named-for-words.ts';

/** Adjectives between such a noun and its name: 'escola estadual Ada Riva', 'Hospital Universitario Ada Riva'. */
const adjective = /^(?:\p{L}{3,}(?:al|ale|il|ário|ária|ario|aria|aire|ic[ao])|públic[ao]|superior|integrad[ao]|pubblic[ao])$/u;
/** Before a name that it is an abbreviation: 'парк им. Горького', 'lotnisko im. Lecha'. As words they mean something else. */
const abbreviations: Readonly<Record<string, readonly string[]>> = { pl: ['im.', 'ul.', 'al.', 'pl.'], ru: ['им.', 'ул.', 'пр.'], uk: ['ім.', 'вул.'] };
/** The rest of a word of which the name is the beginning: 'Ada Holm-mindeløbet', 'Ada Holm-stadion'. */
const joined = /^[-‐‑]\p{Ll}*(?:arena|badet|banen|broen|bron|cup|festivalen|gården|hjemmet|huset|hemmet|lamperne|loppet|medaljen|museet|plassen|salen|senteret|skolan|skolen|fonden|fondet|hallen|løbet|park|pris|prisen|preis|prijs|priset|stadion|stiftelsen|stipendiet|turneringen|vegen|veien|vejen)$/u;
const hasCompounds: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);
const slavic: ReadonlySet<string> = new Set(['cs', 'pl', 'ru', 'uk']);

/** Is the word one of these nouns, in a language of cases in whatever case? */
function isNoun(token: Token, nouns: readonly string[], language: string): boolean {
  if (nouns.includes(token.lower)) return true;
  if (caseEndings[language] === undefined || hasCompounds.has(language)) return false;
  const folded = comparableWord(token.lower);
  return nouns.some((noun) => isInflectionOf(comparableWord(noun), folded, language));
}

/** In the dative somebody is shown or given it: 'показал мост Владимиру Орлову'. */
const isDative = (name: string): boolean => /(?:у|ю|ові|еві|owi|ovi)$/u.test(name);

const isOwnNoun = (token: Token | undefined, language: string): boolean => {
  const { sure = [], houses = [] } = namedFor[language] ?? {};
  return token !== undefined && (sure.includes(token.lower) || houses.includes(token.lower));
};

/** 'Stormen Johannes', 'Rua Ada Riva': the noun was taken into the name where a sentence begins. */
const beginsWithNoun = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  first < last && tokens[first] !== undefined && (streetsOf[lexicon.language]?.includes(tokens[first]?.lower ?? '') === true || !isAnyName(tokens[first]?.text)) && isNoun(tokens[first], namedFor[lexicon.language]?.sure ?? [], lexicon.language);

/** Where what the name goes on from begins: over titles with a capital ('avenida Padre Cícero') and adjectives. */
function overTitles({ tokens, first, lexicon }: RolePlace): number {
  let at = first - 1;
  while (at > 0 && tokens[at]?.isCapital === true && (lexicon.isTitle(tokens[at]?.lower ?? '') || lexicon.isHonorific(tokens[at]?.lower ?? '') || lexicon.isHead(tokens[at]?.lower ?? ''))) at--;
  // 'boulevard du Maréchal Ney'
  if (at < first - 1 && lexicon.language === 'fr' && tokens[at]?.lower === 'du') at--;
  while (at > 0 && at > first - 4 && adjective.test(tokens[at]?.text ?? '') && !isOwnNoun(tokens[at], lexicon.language)) at--;
  return at;
}

/** How family names of Czech and Polish end in the first case. */
const nominative = /(?:[cs]k[aiáý]|dzk[ai]|ov[áa]|[^aeiouyáéíóúůýąę])$/u;

function isAfterNoun(place: RolePlace): boolean {
  const { tokens, first, last, lexicon, owners } = place;
  const own = namedFor[lexicon.language];
  const at = overTitles(place);
  // 'la avenida de Francisco Mora'
  if (tokens[at]?.text === 'de' && streetsOf[lexicon.language]?.includes(tokens[at - 1]?.lower ?? '') === true) return true;
  const noun = tokens[at];
  // 'Rua' alone is hardly a name, though it may have been taken for one.
  const isName = owners[at] !== undefined && owners[at].name !== noun?.text;
  if (own === undefined || noun === undefined || isName || isDative(tokens[last]?.text ?? '')) return false;
  if (abbreviations[lexicon.language]?.includes(noun.text.toLowerCase()) === true || isNoun(noun, own.sure, lexicon.language)) return true;
  // 'dyrektorka szkoły Zofia Nowak' is she, for the house would be called 'Zofii Nowak'.
  if (slavic.has(lexicon.language) && asFirstName(tokens[first]?.text) >= 2 && nominative.test(tokens[last]?.text ?? '')) return false;
  // 'la directora del instituto Ana Riva dijo' is she, as far as can be told.
  return isNoun(noun, own.houses, lexicon.language) && !lexicon.isVerb(tokens[last + 1]?.lower ?? '') && !isAged(place);
}

/** 'Jens Bjelkes gate', 'på Olof Palmes plats' */
function isBeforeStreet({ tokens, first, last, nameEnd, lexicon }: RolePlace): boolean {
  const end = tokens[last];
  const noun = tokens[last + 1]?.text ?? '';
  if (end === undefined || !end.text.endsWith('s') || end.end > nameEnd + 1) return false;
  if (streetsAfter[lexicon.language]?.includes(noun) === true) return true;
  const { placePrepositions } = languageFor(lexicon.language);
  const isPlaced = [...placePrepositions, 'til', 'till', 'vid', 'ved', 'på'].includes(tokens[first - 1]?.lower ?? '');
  // 'vid Anna Holms väg väntar', but not 'på Anna Holms väg till toppen'
  const isBeside = /^v[ei]d$/.test(tokens[first - 1]?.lower ?? '');
  return isPlaced && waysAfter[lexicon.language]?.includes(noun) === true && (isBeside || tokens[last + 2]?.isWord !== true);
}

/** A firm of brothers: 'a construtora Irmãos Riva'. Where a sentence begins they may be the brothers. */
const isOfBrothers = ({ tokens, first, lexicon }: RolePlace): boolean =>
  [first - 1, first].some((at) => tokens[at]?.isCapital === true && tokens[at - 1]?.isWord === true && brothers[lexicon.language]?.includes(tokens[at]?.lower ?? '') === true);

/** In Dutch the word for a street is written together with whoever it bears the name of: 'aan de Prins Hendrikstraat'. */
const isStreet = (place: RolePlace): boolean =>
  place.lexicon.language === 'nl' && /^(?:aan|de|het|in|op)$/.test(place.tokens[overTitles(place)]?.text ?? '') && /\p{Ll}{3}(?:gracht|kade|laan|plein|straat)$/u.test(place.tokens[place.last]?.text ?? '');

/** What Slavic languages call a saint, in whatever case, before the name of a church: 'na cmentarzu św. Rocha'. */
const saint = /^(?:[śs]w\.|sv\.|święt(?:ego|ej|ym|emu|ą)|svat(?:ého|é|ému|ým|ou)|св\.|свят(?:ого|ой|ої|ому|ым|им|ій|ою))$/u;
const isSaint = ({ tokens, first, last, lexicon }: RolePlace): boolean => {
  const before = first === last ? tokens[first - 1] : first + 1 === last ? tokens[first] : undefined;
  return slavic.has(lexicon.language) && saint.test(before?.text.toLowerCase() ?? '');
};

/** 'имени Ларисы Саховой и Петра Абаева': the second of two. */
function isSecondOfTwo(place: RolePlace): boolean {
  const { tokens, first, owners, lexicon } = place;
  const mate = owners[first - 2];
  if (mate === undefined || !lexicon.isAnd(tokens[first - 1]?.lower ?? '')) return false;
  return isAfterNoun({ ...place, first: owners.indexOf(mate), last: first - 2, nameEnd: mate.end });
}

/** In Dutch nobody has an article before a full name, but for 'de Ada Mora van deze tijd': 'aan de Hendrik de Vriesstraat', 'bij de Albert Heijn'. */
const isWithArticle = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'nl' && first < last && /^(?:de|het)$/.test(tokens[first - 1]?.text ?? '') && tokens[last + 1]?.text !== 'van' && asFirstName(tokens[first]?.text) >= 2;

/**
 * True where the name is that of a street, a ground, a house, a prize or a storm, by the noun that languages other than English put beside it:
 * 'avenida Padre Cícero', 'escola estadual Ada Riva', 'парк имени Павла Орлова', 'Jens Bjelkes gate', 'borrasca Ada'.
 */
export function isNamedFor(place: RolePlace): boolean {
  const { text, tokens, last, nameEnd, lexicon } = place;
  if (lexicon.language === 'en') return false;
  if (hasCompounds.has(lexicon.language) && joined.test(text.slice(nameEnd, tokens[last]?.end))) return true;
  return isStreet(place) || isSaint(place) || isWithArticle(place) || isOfBrothers(place) || isAfterNoun(place) || beginsWithNoun(place) || isBeforeStreet(place) || isSecondOfTwo(place);
}
