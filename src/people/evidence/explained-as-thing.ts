import { languageFor } from '../languages/language-for.ts';
import { nounEnd } from '../roles/noun-end.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { isThing } from './is-thing.ts';

/** 'the town of Addison' */
const isCalledPlace = ({ tokens, lexicon, first, last }: RolePlace): boolean =>
  first === last && lexicon.isOf(tokens[first - 1]?.lower ?? '') && lexicon.isArticle(tokens[first - 3]?.lower ?? '') && languageFor(lexicon.language).placeWords.includes(tokens[first - 2]?.text ?? '');

/** English nouns that say what a single name between an article and them is: 'the Ennahda party'. */
const nouns: ReadonlySet<string> = new Set(['airport', 'newspaper', 'party', 'website']);
const isNamedThing = ({ tokens, lexicon, first, last }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && lexicon.isArticle(tokens[first - 1]?.lower ?? '') && nouns.has(tokens[last + 1]?.text ?? '');

/** English words for people that say of what kind a group or company is: 'the extremist group', 'the parent company'. */
const kinds: ReadonlySet<string> = new Set(['activist', 'extremist', 'guerrilla', 'insurgent', 'jihadist', 'militant', 'parent', 'rebel', 'separatist', 'terrorist']);

/** True where the page explains the name as a place, a house or another thing: 'Addison, a village south of Ithaca', 'the town of Addison'. */
export function isExplainedAsThing(place: RolePlace): boolean {
  const { tokens, lexicon } = place;
  if (isCalledPlace(place) || isNamedThing(place)) return true;
  const from = place.last + 3;
  if (tokens[from - 2]?.text !== ',' || !lexicon.isArticle(tokens[from - 1]?.lower ?? '')) return false;
  const phrase = tokens.slice(from, nounEnd(place, from));
  if (phrase.some(({ lower }, at) => lexicon.isHead(lower) && !(kinds.has(lower) && isThing(phrase[at + 1]?.lower ?? '', 'en')))) return false;
  // Where adjectives follow their noun, the noun is the first word; else it is the last ('a village southwest of').
  const noun = lexicon.grammar.before === undefined ? phrase.findLast(({ lower }) => !/(?:north|south|east|west)/.test(lower)) : phrase[0];
  return noun !== undefined && !noun.isCapital && isThing(noun.lower, lexicon.language);
}
