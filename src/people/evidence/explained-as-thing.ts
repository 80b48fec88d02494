import { asFirstName } from '../mentions/known-word.ts';
import { languageFor } from '../languages/language-for.ts';
import { nounEnd } from '../roles/noun-end.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { ranking } from '../roles/rules/ranking.ts';
import { isAmong } from './is-among.ts';
import { isThing } from './is-thing.ts';

/** 'the town of Addison' */
const isCalledPlace = ({ tokens, lexicon, first, last, nameEnd }: RolePlace): boolean =>
  (first === last || (asFirstName(tokens[first]?.text) < 2 && tokens[last]?.end === nameEnd)) && lexicon.isOf(tokens[first - 1]?.lower ?? '') && lexicon.isArticle(tokens[first - 3]?.lower ?? '') && languageFor(lexicon.language).placeWords.includes(tokens[first - 2]?.text ?? '');

/** English nouns that say what a single name between an article and them is: 'the Ennahda party'. */
const nouns: ReadonlySet<string> = new Set(['airport', 'newspaper', 'party', 'website']);
const isNamedThing = ({ tokens, lexicon, first, last }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && lexicon.isArticle(tokens[first - 1]?.lower ?? '') && nouns.has(tokens[last + 1]?.text ?? '');

/** English words for people that say of what kind a group or company is: 'the extremist group', 'the parent company'. */
const kinds: ReadonlySet<string> = new Set(['activist', 'extremist', 'guerrilla', 'insurgent', 'jihadist', 'militant', 'parent', 'rebel', 'separatist', 'terrorist']);

/** Nouns that a page says a house, a product or a place is, and that nobody is; longer words may end with those of the languages that write them together. */
const predicates: Readonly<Record<string, readonly string[]>> = {
  da: ['app', 'firma', 'platform', 'selskab', 'tjeneste', 'virksomhed'],
  de: ['anbieter', 'app', 'dienst', 'firma', 'hersteller', 'konzern', 'plattform', 'software', 'unternehmen', 'zeitung'],
  en: [
    'app', 'application', 'browser', 'chain', 'chatbot', 'company', 'corporation', 'firm', 'magazine', 'marketplace', 'newspaper', 'platform', 'plugin', 'program', 'retailer', 'service', 'software',
    'startup', 'start-up', 'suburb', 'system', 'tool', 'vaccine', 'website',
  ],
  es: ['aplicación', 'compañía', 'empresa', 'herramienta', 'marca', 'plataforma'],
  fr: ['application', 'compagnie', 'entreprise', 'logiciel', 'marque', 'outil', 'plateforme', 'société'],
  it: ['app', 'applicazione', 'azienda', 'impresa', 'piattaforma', 'società'],
  nl: ['app', 'bedrijf', 'dienst', 'fabrikant', 'merk', 'platform'],
  no: ['app', 'firma', 'plattform', 'selskap', 'tjeneste'],
  pt: ['aplicativo', 'companhia', 'empresa', 'ferramenta', 'marca', 'plataforma'],
  sv: ['app', 'bolag', 'företag', 'plattform', 'tjänst'],
};

const isPredicate = (word: string, language: string): boolean => isAmong(word, predicates[language] ?? [], language);

/** 'Acme is a versatile learning platform': a house or product by what it is said to be. */
function isSaidToBeThing(place: RolePlace): boolean {
  const { tokens, lexicon, last } = place;
  if (!lexicon.isBe(tokens[last + 1]?.lower ?? '')) return false;
  const from = lexicon.isArticle(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2;
  let end = nounEnd(place, from);
  // 'a versatile learning platform'
  while (end > from && /.ing$/.test(tokens[end]?.lower ?? '')) end = nounEnd(place, end + 1);
  const phrase = tokens.slice(from, end);
  if (phrase.some(({ lower }) => lexicon.isHead(lower))) return false;
  // Where adjectives stand before their noun, it is the last but for a participle: 'a platform designed for'.
  const isNoun = (at: number): boolean => isPredicate(phrase[at]?.lower ?? '', lexicon.language) && (lexicon.grammar.before !== undefined || at + 1 === phrase.length || /.(?:ed|ing)$/.test(phrase[at + 1]?.lower ?? ''));
  const noun = phrase.find((_, at) => isNoun(at));
  return noun !== undefined && (from > last + 2 || noun.lower === 'software');
}

/** 'A jihadist group, Marlow, said …': set off by commas after what the sentence, or a part of it, begins with. Not 'the founder of the group, Ada Cole,'. */
function isNamedAfterComma({ tokens, lexicon, first, last }: RolePlace): boolean {
  if (lexicon.language !== 'en' || tokens[first - 1]?.text !== ',' || tokens[last + 1]?.text !== ',') return false;
  // 'a mason I trust, Ada Cole,'
  if (first < last && asFirstName(tokens[first]?.text) === 3) return false;
  const noun = tokens[first - 2];
  if (noun === undefined || noun.isCapital || !isThing(noun.lower, 'en') || lexicon.isHead(noun.lower)) return false;
  let at = first - 3;
  while (at > 0 && tokens[at]?.isWord === true && !lexicon.isOf(tokens[at]?.lower ?? '') && !lexicon.isArticle(tokens[at]?.lower ?? '')) at--;
  return lexicon.isArticle(tokens[at]?.lower ?? '') && tokens[at - 1]?.isWord !== true;
}

/** 'After the speech of Ada Cole, the committee opted …': what follows the comma does something. */
const beginsClause = ({ tokens, lexicon }: RolePlace, end: number): boolean =>
  lexicon.isBe(tokens[end]?.lower ?? '') || lexicon.isVerb(tokens[end]?.lower ?? '') || (lexicon.language === 'en' && /(?:^ha[ds]|^have|ed|^will|^would)$/.test(tokens[end]?.lower ?? ''));

/** True where the page explains the name as a place, a house or another thing: 'Addison, a village south of Ithaca', 'the town of Addison'. */
export function isExplainedAsThing(place: RolePlace): boolean {
  const { tokens, lexicon, last } = place;
  if (isCalledPlace(place) || isNamedThing(place) || isNamedAfterComma(place) || isSaidToBeThing(place)) return true;
  if (tokens[last + 1]?.text !== ',' || !lexicon.isArticle(tokens[last + 2]?.lower ?? '')) return false;
  const end = nounEnd(place, last + 3);
  if (asFirstName(tokens[place.first]?.text) === 3 && place.first < last && beginsClause(place, end)) return false;
  // 'Ada Cole, the world No. 1,'
  if (ranking(place) !== null) return false;
  const phrase = tokens.slice(last + 3, end);
  if (phrase.some(({ lower }, at) => lexicon.isHead(lower) && !(kinds.has(lower) && isThing(phrase[at + 1]?.lower ?? '', 'en')))) return false;
  // Where adjectives follow their noun, the noun is the first word; else it is the last ('a village southwest of').
  const noun = lexicon.grammar.before === undefined ? phrase.findLast(({ lower }) => !/(?:north|south|east|west)/.test(lower)) : phrase[0];
  return noun !== undefined && !noun.isCapital && isThing(noun.lower, lexicon.language);
}
