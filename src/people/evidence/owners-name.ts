import { asFirstName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** What is called by its owner's name, or by whom it was made for, and has a capital then: 'Megan's Law', 'Mancuso's Pizza'. */
const owned: ReadonlySet<string> = new Set(
  'Act Bagels Bakery Bar Barbershop Barn BBQ Bay Bookstore Brewery Burgers Café Cafe Cathedral Church Club Coffee Corner Deli Diner Donuts Farm Garage Grill Hardware Hospital Inn Island Kitchen Law Market Pizza Pizzeria Place Pub Restaurant School Steakhouse Tavern Vineyard Yard'.split(' '),
);
/** Chains all over the world that are called so. */
const chains: ReadonlySet<string> = new Set('Applebee Arby Denny Dillard Domino Hardee Kellogg Kohl Lowe Macy McDonald Sainsbury Wendy'.split(' '));
/** After a shop's name, where it does something: 'Lorenzo's opened'. Not 'has', 'is' and what may follow them: 'Ada's in Leeds'. */
const acts: ReadonlySet<string> = new Set('announced can closed closes could does goes may might opened opens says sells should sold stores that to was were will would'.split(' '));
/** Before somebody's own: 'the fault of Cole's', 'a plan like Cole's'. */
const compares: ReadonlySet<string> = new Set(['as', 'like', 'of', 'than']);

const isGenitive = ({ tokens, first, last, nameEnd }: RolePlace): boolean => first === last && /['’]s$/.test(tokens[last]?.text ?? '') && (tokens[last]?.end ?? 0) > nameEnd;

const isOwned = ({ tokens, last }: RolePlace): boolean => owned.has(tokens[last + 1]?.text ?? '');

/** True where nothing comes after the genitive that could be anybody's. */
function standsAlone({ tokens, first, last, lexicon }: RolePlace): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[last + 1];
  return !compares.has(before) && !lexicon.isBe(before) && (after === undefined || /^[,.;:?!)]$/.test(after.text) || acts.has(after.text));
}

/**
 * True for a single name that an English page has nowhere but in the genitive, and mostly as that of a shop or a law: 'under Megan's Law', 'Macy's said'.
 * Where it is no chain that all know, 'Lorenzo's opened' has to stand so twice, and nobody is called so by first name.
 */
export function isCalledByOwner(places: readonly RolePlace[]): boolean {
  const name = places[0]?.text.slice(places[0].tokens[places[0].first]?.start, places[0].nameEnd) ?? '';
  if (places[0]?.lexicon.language !== 'en' || !places.every(isGenitive)) return false;
  if (chains.has(name) || places.filter(isOwned).length * 2 >= places.length) return true;
  return places.length > 1 && asFirstName(name) < 2 && places.filter((place) => isOwned(place) || standsAlone(place)).length * 2 >= places.length;
}
