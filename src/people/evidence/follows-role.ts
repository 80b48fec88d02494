import { asFirstName } from '../mentions/known-word.ts';
import { endsPhrase } from '../roles/ends-phrase.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { titleBefore } from '../roles/rules/title-before.ts';

/** Languages in which a word of role has a capital only where it begins the sentence: 'Samboeren Tiril var hjemme'. */
const beginsWithRole: ReadonlySet<string> = new Set(['cs', 'da', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'ru', 'sv', 'uk']);

/** The page says what somebody is by a word right before the single one of the name: 'il sergente Orlov'. */
export function followsRole(place: RolePlace): boolean {
  const role = titleBefore(place);
  const nearest = place.tokens[place.first - 1];
  // Not 'veteran Democratic strategist': nothing may go on after it.
  const ends = endsPhrase(place, place.last + 1) || place.lexicon.isBe(place.tokens[place.last + 1]?.lower ?? '');
  // Where every noun has a capital, the name must be a known first name: 'Mitschüler Nicolas', not 'Star Trek'. 'Tante Julia' may be a title.
  const isNoun = nearest?.isCapital === false || (place.first === 1 && beginsWithRole.has(place.lexicon.language) && /^\p{Lu}\p{Ll}+$/u.test(place.tokens[1]?.text ?? '')) || (place.lexicon.language === 'de' && !place.lexicon.isRelation(nearest?.lower ?? '') && asFirstName(place.tokens[place.first]?.text) >= 2);
  return ends && role !== null && !role.plural && nearest !== undefined && isNoun && place.lexicon.isHead(nearest.lower);
}
