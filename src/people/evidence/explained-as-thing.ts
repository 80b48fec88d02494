import { isThing } from './is-thing.ts';
import { nounEnd } from '../roles/phrase.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** True where the page explains the name as a place, a house or another thing: 'Addison, a village south of Ithaca'. */
export function isExplainedAsThing(place: RolePlace): boolean {
  const { tokens, lexicon, last } = place;
  if (tokens[last + 1]?.text !== ',' || !lexicon.isArticle(tokens[last + 2]?.lower ?? '')) return false;
  const end = nounEnd(place, last + 3);
  const phrase = tokens.slice(last + 3, end);
  if (phrase.some(({ lower }) => lexicon.isHead(lower))) return false;
  // Where adjectives follow their noun, the noun is the first word; else it is the last ('a village southwest of').
  const noun = lexicon.grammar.before === undefined ? phrase.findLast(({ lower }) => !/(?:north|south|east|west)/.test(lower)) : phrase[0];
  return noun !== undefined && !noun.isCapital && isThing(noun.lower, lexicon.language);
}
