import { asPlace } from '../mentions/known-word.ts';
import { languageFor } from '../languages/language-for.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { appositionAfter } from '../roles/rules/apposition-after.ts';

/** What houses, lands and teams are too: 'Acme, the owner of Marlow', 'France, a member of the council'. */
const anything: ReadonlySet<string> = new Set([
  'ally', 'builder', 'challenger', 'champion', 'competitor', 'contender', 'contractor', 'dealer', 'defender', 'descendant', 'developer', 'distributor', 'donor', 'employer', 'favorite', 'favourite', 'fellow',
  'finalist', 'founder', 'guide', 'head', 'host', 'investor', 'leader', 'maker', 'manager', 'member', 'native', 'neighbor', 'neighbour', 'operator', 'opponent', 'organizer', 'owner', 'parent', 'partner', 'pioneer',
  'player', 'producer', 'provider', 'publisher', 'recipient', 'rival', 'seller', 'settler', 'sponsor', 'star', 'successor', 'supplier', 'trainer', 'winner', 'worker',
]);

/** 'shot Marlow, a Russian human rights lawyer': an unknown word that the page says is somebody, by a word that only people are called. English alone. */
export function isExplainedAsSomebody(place: RolePlace): boolean {
  const { tokens, first, last, lexicon, text } = place;
  if (lexicon.language !== 'en' || languageFor('en').placePrepositions.includes(tokens[first - 1]?.lower ?? '') || tokens[last + 1]?.text !== ',' || !/^an?$/.test(tokens[last + 2]?.lower ?? '')) return false;
  const role = appositionAfter(place);
  if (role === null || role.plural) return false;
  const said = tokens.filter(({ start, end }) => start >= role.start && end <= role.end);
  const of = said.findIndex(({ lower }) => lexicon.isOf(lower));
  const heads = (of < 0 ? said : said.slice(0, of)).map(({ lower }) => lower).filter(lexicon.isListed);
  return heads.length > 0 && !heads.some((head) => anything.has(head)) && asPlace(text.slice(tokens[last]?.start ?? 0, place.nameEnd)) === 0;
}
