import type { RolePlace } from '../roles/role-place.ts';

/** What is called by its owner's name, or by whom it was made for, and has a capital then: 'Megan's Law', 'Mancuso's Pizza'. */
const owned: ReadonlySet<string> = new Set(
  'Act Bagels Bakery Bar Barbershop Barn BBQ Bay Bookstore Brewery Burgers Café Cafe Cathedral Church Club Coffee Corner Deli Diner Donuts Farm Garage Grill Hardware Hospital Inn Island Kitchen Law Market Pizza Pizzeria Place Pub Restaurant School Steakhouse Tavern Vineyard Yard'.split(' '),
);
/** After a shop's name, where it does something or is somewhere: 'Macy's has', 'Wendy's in Leeds'. */
const goesOn: ReadonlySet<string> = new Set('and announced are at but can closed could did does for from had has have in is may might on opened or said says should stores that to was were will with would'.split(' '));

/** 'the fault of Cole's', 'it is Cole's': somebody's own. */
const isSomebodys = ({ tokens, first, lexicon }: RolePlace): boolean => tokens[first - 1]?.lower === 'of' || lexicon.isBe(tokens[first - 1]?.lower ?? '');

const isGenitive = ({ tokens, first, last, nameEnd }: RolePlace): boolean => first === last && /['’]s$/.test(tokens[last]?.text ?? '') && (tokens[last]?.end ?? 0) > nameEnd;

/** True where a shop or a law stands that is called by somebody's name: nothing that it could be his comes after it. */
function isOwnersName(place: RolePlace): boolean {
  const after = place.tokens[place.last + 1];
  if (owned.has(after?.text ?? '')) return true;
  return !isSomebodys(place) && (after === undefined || /^[,.;:?!)]$/.test(after.text) || goesOn.has(after.text) || place.lexicon.isVerb(after.lower));
}

/** True for a single name that an English page has nowhere but in the genitive, and mostly as that of a shop or a law: 'Macy's said', 'under Megan's Law'. */
export function isCalledByOwner(places: readonly RolePlace[]): boolean {
  if (places[0]?.lexicon.language !== 'en' || !places.every(isGenitive)) return false;
  return places.filter(isOwnersName).length * 2 >= places.length;
}
